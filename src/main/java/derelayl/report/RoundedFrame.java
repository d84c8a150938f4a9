package derelayl.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.block.BlockFrame;
import org.jfree.ui.RectangleInsets;

/**
 * A line with rounded corners around a legend.
 *
 * @param colour the line's colour
 * @param stroke the line's width
 * @param radius the corners' radius, in points
 */
record RoundedFrame(Color colour, Stroke stroke, double radius) implements BlockFrame {
    @Override
    public RectangleInsets getInsets() {
        return new RectangleInsets(1, 1, 1, 1);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        graphics.setPaint(colour);
        graphics.setStroke(stroke);
        graphics.draw(new RoundRectangle2D.Double(
                area.getX(), area.getY(), area.getWidth(), area.getHeight(), 2 * radius, 2 * radius));
    }
}
