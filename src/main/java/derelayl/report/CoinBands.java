package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.RectangleAnchor;
import org.jfree.ui.RectangleInsets;

/** The coins of a large population: bands in which half, nine tenths and all participants are, and the median. */
final class CoinBands {
    private static final Color COLOUR = Color.decode("#08306b");
    private static final float BAND_OPACITY = 0.25f;
    private static final double LEGEND_INSET = 0.01;
    private static final Rectangle2D SWATCH = new Rectangle2D.Double(0, -12, 68, 24);
    private static final List<String> NAMES =
            List.of("All participants", "Nine tenths of them", "Half of them, with the median");

    private CoinBands() {}

    /** Puts bands of the history's quantiles, and a legend, into the plot. */
    static void drawIn(XYPlot plot, CoinHistory history, PaperStyle style) {
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
        plot.addAnnotation(
                new XYTitleAnnotation(LEGEND_INSET, 1 - 2 * LEGEND_INSET, legend(style), RectangleAnchor.TOP_LEFT));
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

    private static LegendTitle legend(PaperStyle style) {
        var items = new LegendItemCollection();
        for (var band = 0; band < NAMES.size(); band++) {
            var opacity = 1 - Math.pow(1 - BAND_OPACITY, band + 1);
            var shade = new Color(COLOUR.getRed(), COLOUR.getGreen(), COLOUR.getBlue(), (int) (255 * opacity));
            items.add(new LegendItem(NAMES.get(band), null, null, null, SWATCH, shade));
        }
        var legend = new LegendTitle(() -> items, new ColumnArrangement(), new ColumnArrangement());
        legend.setItemFont(style.text());
        legend.setBackgroundPaint(Color.WHITE);
        legend.setLegendItemGraphicPadding(new RectangleInsets(4, 10, 4, 10));
        return legend;
    }
}
