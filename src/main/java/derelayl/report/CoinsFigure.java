package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/** Coins per participant over rounds: a line for each participant, or {@link CoinBands} if there are too many. */
final class CoinsFigure {
    static final PdfPage PAGE = new PdfPage(2142, 1047);

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

    private CoinsFigure() {}

    private static Color colour(String code) {
        var opaque = Color.decode(code);
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), OPACITY);
    }

    static JFreeChart of(CoinHistory history) {
        var style = new PaperStyle(55);
        var rounds = history.rounds();
        var coins = Ticks.upTo(history.most(), 9);
        var plot = new XYPlot();
        plot.setDomainAxis(style.rounds((int) rounds[rounds.length - 1]));
        plot.setRangeAxis(style.dress(new PowerAxis("Coins", coins), 0, coins.top(), coins.unit()));
        if (history.isQuantiles()) {
            CoinBands.drawIn(plot, history, style);
        } else {
            plot.setDataset(lines(history));
            plot.setRenderer(renderer(history.lines()));
        }
        style.dress(plot, 137, 118);
        return style.chart("Coins per Participant Over Rounds", plot, 62);
    }

    private static DefaultXYDataset lines(CoinHistory history) {
        var lines = new DefaultXYDataset();
        var rounds = history.rounds();
        for (var line = 0; line < history.lines(); line++) {
            lines.addSeries(line, new double[][] {rounds, history.coins(line)});
        }
        return lines;
    }

    private static XYLineAndShapeRenderer renderer(int lines) {
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setBaseStroke(new BasicStroke(1.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_ROUND));
        for (var line = 0; line < lines; line++) {
            renderer.setSeriesPaint(line, COLOURS.get(line % COLOURS.size()));
        }
        return renderer;
    }
}
