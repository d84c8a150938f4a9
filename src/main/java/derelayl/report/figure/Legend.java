package derelayl.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.LegendTitle;
import org.jfree.ui.Drawable;

/** A legend that stands by itself below the charts it belongs to. */
final class Legend implements Drawable {
    private final LegendTitle title;

    Legend(List<LegendItem> items) {
        title = ColumnStyle.legend(items);
    }

    /** How high it is in this width, in points. */
    double height(double width) {
        var graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return arrange(graphics, width);
        } finally {
            graphics.dispose();
        }
    }

    private double arrange(Graphics2D graphics, double width) {
        return title.arrange(graphics, RectangleConstraint.NONE.toFixedWidth(width))
                .getHeight();
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        arrange(graphics, area.getWidth());
        title.draw(graphics, area);
    }
}
