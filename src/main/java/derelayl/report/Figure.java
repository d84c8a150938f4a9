package derelayl.report;

import derelayl.scenario.FigureFormat;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jfree.ui.Drawable;

/**
 * A figure of one or more panels, as wide as a paper's column or page.
 *
 * @param width in points of a 72nd of an inch
 * @param height in points
 * @param panels what is drawn where
 */
public record Figure(double width, double height, List<Panel> panels) implements Drawable {
    /**
     * A part of a figure.
     *
     * @param content a chart, or a legend
     * @param bounds where it is, in points from the figure's upper left corner
     */
    public record Panel(Drawable content, Rectangle2D bounds) {}

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        for (var panel : panels) {
            panel.content().draw(graphics, panel.bounds());
        }
    }

    /**
     * The figure so many times as large, with all that is in it.
     *
     * @param scale more than 0
     */
    Figure scaled(double scale) {
        Drawable content = (graphics, area) -> {
            var before = graphics.getTransform();
            graphics.scale(scale, scale);
            draw(graphics, new Rectangle2D.Double(0, 0, width, height));
            graphics.setTransform(before);
        };
        var page = new Rectangle2D.Double(0, 0, hundredths(scale * width), hundredths(scale * height));
        return new Figure(page.width, page.height, List.of(new Panel(content, page)));
    }

    private static double hundredths(double points) {
        return Math.round(100 * points) / 100.0;
    }

    /**
     * The figure as a file.
     *
     * @param title the document's title: letters, digits, spaces and {@code ._-}
     */
    byte[] file(FigureFormat format, String title) {
        return switch (format) {
            case PDF -> pdf(title);
            case PNG -> png();
            case SVG -> SvgElement.document(this).getBytes(StandardCharsets.UTF_8);
        };
    }

    /**
     * The figure as a PDF document.
     *
     * @param title the document's title: letters, digits, spaces and {@code ._-}
     */
    public byte[] pdf(String title) {
        return new PdfPage(width, height).draw(title, this);
    }

    /** The figure as a picture of 300 dots an inch, fewer if it is very wide; its bytes depend on the JDK. */
    public byte[] png() {
        return PngPicture.of(this);
    }

    /**
     * The figure as an element for a web page, without prolog.
     *
     * @param name precedes the names of its parts, so that figures in one page do not use each other's: a small letter,
     *     then letters, digits and hyphens
     */
    public String svg(String name) {
        return SvgElement.of(this, name);
    }
}
