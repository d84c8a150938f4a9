package derelayl.report.figure;

import derelayl.report.Figure;
import derelayl.report.Figure.Panel;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Tornado diagrams: for each outcome a bar for each factor, the longest above. */
public final class TornadoFigure {
    private static final double BAR = 16;
    private static final double AROUND = 44;
    private static final int ABREAST = 2;

    private TornadoFigure() {}

    /**
     * A bar.
     *
     * @param name of the factor
     * @param size how far the bar goes, at least 0
     * @param uncertainty half the width of the interval at its end
     * @param mean the mean effect, which has a sign
     */
    public record Bar(String name, double size, double uncertainty, double mean) {}

    /**
     * A diagram.
     *
     * @param outcome what the factors have an effect on
     * @param bars the longest first, at least one
     */
    public record Tornado(String outcome, List<Bar> bars) {}

    /** The figure: diagrams two abreast. */
    public static Figure of(List<Tornado> tornados) {
        var columns = Math.min(ABREAST, tornados.size());
        var width = columns == 1 ? ColumnStyle.COLUMN : ColumnStyle.PAGE;
        var bars = tornados.stream()
                .mapToInt(tornado -> tornado.bars().size())
                .max()
                .orElseThrow();
        var high = AROUND + BAR * bars;
        var panels = new ArrayList<Panel>();
        for (var i = 0; i < tornados.size(); i++) {
            panels.add(new Panel(
                    TornadoChart.of(tornados.get(i)),
                    new Rectangle2D.Double(i % columns * width / columns, i / columns * high, width / columns, high)));
        }
        var height = Math.ceil((double) tornados.size() / columns) * high;
        var legend = new Legend(TornadoChart.legend());
        panels.add(new Panel(legend, new Rectangle2D.Double(0, height, width, legend.height(width))));
        return new Figure(width, Math.ceil(height + legend.height(width)), panels);
    }
}
