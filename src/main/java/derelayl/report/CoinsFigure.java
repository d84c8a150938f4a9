package derelayl.report;

import derelayl.participant.Disposition;
import derelayl.report.FigureLegend.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Coins per participant over rounds: a line for each participant, in the colour of its disposition if there are several,
 * or {@link CoinBands} if there are too many.
 */
final class CoinsFigure {
    static final String HEADING = "Coins per Participant Over Rounds";

    private static final PdfPage PAGE = new PdfPage(2142, 1047);
    private static final int OPACITY = 153; // 0.6 of 255
    private static final List<Color> COLOURS = List.of(
            colour("#1f77b4"),
            colour("#ff7f0e"),
            colour("#2ca02c"),
            colour("#d62728"),
            colour("#9467bd"),
            colour("#8c564b"),
            colour("#e377c2"),
            colour("#7f7f7f"),
            colour("#bcbd22"),
            colour("#17becf"));

    private static final float LEGEND_WIDTH = 8;

    private CoinsFigure() {}

    private static Color colour(String code) {
        return translucent(Color.decode(code));
    }

    private static Color translucent(Color opaque) {
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), OPACITY);
    }

    static Figure of(CoinHistory history, OptionalDouble inches) {
        var style = PaperStyle.of(inches, PAGE, 55);
        var rounds = history.rounds();
        var coins = Ticks.upTo(history.most(), style.ticks(9));
        var plot = new XYPlot();
        plot.setDomainAxis(style.rounds((int) rounds[rounds.length - 1]));
        plot.setRangeAxis(style.dress(new PowerAxis("Coins", coins), 0, coins.top(), coins.unit()));
        style.dress(plot, 137, 118);
        if (history.isQuantiles()) {
            CoinBands.drawIn(plot, history);
            return style.figure(HEADING, plot, 62, new FigureLegend(CoinBands::legend, Place.INSIDE));
        }
        plot.setDataset(lines(history));
        var dispositions = history.dispositions();
        if (dispositions.size() == 1) {
            plot.setRenderer(renderer(history, line -> COLOURS.get(line % COLOURS.size())));
            return style.figure(HEADING, plot, 62);
        }
        var numbers = DispositionNumbers.of(dispositions);
        plot.setRenderer(renderer(
                history,
                line -> translucent(Palette.colour(
                        numbers.of(history.participants().get(line).disposition())))));
        return style.figure(HEADING, plot, 62, new FigureLegend(() -> legend(dispositions, numbers), Place.INSIDE));
    }

    private static DefaultXYDataset lines(CoinHistory history) {
        var lines = new DefaultXYDataset();
        var rounds = history.rounds();
        for (var line = 0; line < history.lines(); line++) {
            lines.addSeries(line, new double[][] {rounds, history.coins(line)});
        }
        return lines;
    }

    private static XYLineAndShapeRenderer renderer(CoinHistory history, IntFunction<Color> colours) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setBaseStroke(new BasicStroke(1.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_ROUND));
        for (var line = 0; line < history.lines(); line++) {
            renderer.setSeriesPaint(line, colours.apply(line));
        }
        return renderer;
    }

    private static LegendItemCollection legend(List<Disposition> dispositions, DispositionNumbers numbers) {
        var items = new LegendItemCollection();
        for (var disposition : dispositions) {
            items.add(new LegendItem(
                    disposition.name(),
                    null,
                    null,
                    null,
                    PaperStyle.LEGEND_LINE,
                    new BasicStroke(LEGEND_WIDTH),
                    Palette.colour(numbers.of(disposition))));
        }
        return items;
    }
}
