package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The coins of a large population: bands of all participants, of the middle 90 % and of the middle half, and the median. */
final class CoinBands {
    private static final Color COLOUR = Color.decode("#08306b");
    private static final float BAND_OPACITY = 0.25f;
    private static final List<String> NAMES =
            List.of("All participants", "Middle 90 %", "Middle half, with the median");

    private CoinBands() {}

    /** Puts bands of the history's quantiles into the plot. */
    static void drawIn(XYPlot plot, CoinHistory history) {
        var bands = new YIntervalSeriesCollection();
        var outermost = CoinHistory.QUANTILES.size() - 1;
        for (var band = 0; band < NAMES.size(); band++) {
            bands.addSeries(band(NAMES.get(band), history, band, outermost - band));
        }
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(BAND_OPACITY);
        for (var series = 0; series < bands.getSeriesCount(); series++) {
            renderer.setSeriesPaint(series, COLOUR);
            renderer.setSeriesFillPaint(series, COLOUR);
            renderer.setSeriesStroke(series, new BasicStroke(3));
        }
        plot.setDataset(bands);
        plot.setRenderer(renderer);
    }

    private static YIntervalSeries band(String name, CoinHistory history, int low, int high) {
        var rounds = history.rounds();
        var median = history.coins(CoinHistory.QUANTILES.indexOf(0.5));
        var lows = history.coins(low);
        var highs = history.coins(high);
        var band = new YIntervalSeries(name);
        for (var i = 0; i < rounds.length; i++) {
            band.add(rounds[i], median[i], lows[i], highs[i]);
        }
        return band;
    }

    /** What the bands are. */
    static LegendItemCollection legend() {
        var items = new LegendItemCollection();
        for (var band = 0; band < NAMES.size(); band++) {
            var opacity = 1 - Math.pow(1 - BAND_OPACITY, band + 1);
            var shade = new Color(COLOUR.getRed(), COLOUR.getGreen(), COLOUR.getBlue(), (int) (255 * opacity));
            items.add(new LegendItem(NAMES.get(band), null, null, null, PaperStyle.SWATCH, shade));
        }
        return items;
    }
}
