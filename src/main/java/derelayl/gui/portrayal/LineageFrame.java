package derelayl.gui.portrayal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Where rounds and models stand in the portrayal of the lineage.
 *
 * @param area what the lineage fills; below it stand the numbers of rounds
 * @param first the round at the left edge
 * @param last the round at the right edge, later than the first
 * @param leaves how many models stand below each other at most, at least 1
 */
record LineageFrame(Rectangle2D area, int first, int last, int leaves) {
    static final double MARGIN = 12;
    private static final double AXIS = 20;
    private static final int TICKS = 6;
    private static final int[] STEPS = {1, 2, 5};
    private static final Color GRID = new Color(0xee, 0xee, 0xee);

    /** A frame that leaves room around it for models at its edges, and below it for the axis. */
    static LineageFrame in(Rectangle2D whole, int first, int last, int leaves) {
        var area = new Rectangle2D.Double(
                whole.getX() + MARGIN,
                whole.getY() + MARGIN,
                whole.getWidth() - 2 * MARGIN,
                whole.getHeight() - 1.5 * MARGIN - AXIS);
        return new LineageFrame(area, first, last, leaves);
    }

    double x(int round) {
        return area.getX() + area.getWidth() * (round - first) / (last - first);
    }

    /** @param height among the leaves, from 0 (uppermost) */
    double y(double height) {
        return area.getY() + room() * (height + 0.5);
    }

    /** How far it is from a leaf to the next. */
    double room() {
        return area.getHeight() / leaves;
    }

    /** The least of 1, 2, 5, 10, 20 and so on that makes few enough ticks. */
    private int step() {
        for (var power = 1; ; power *= 10) {
            for (var factor : STEPS) {
                if ((last - first) / (factor * power) <= TICKS) {
                    return factor * power;
                }
            }
        }
    }

    /** Draws the axis of rounds, with a line up from each of its numbers. */
    void drawRounds(Graphics2D graphics) {
        var baseline = area.getMaxY() + AXIS;
        var step = step();
        var leftmost = (first + step - 1) / step * step;
        for (var round = leftmost; round <= last; round += step) {
            var x = x(round);
            graphics.setColor(GRID);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
            graphics.setColor(RelayPortrayal2D.INK);
            var text = round == leftmost ? "round " + round : String.valueOf(round);
            var width = graphics.getFontMetrics().stringWidth(text);
            var left = round == leftmost ? x - MARGIN / 2 : Math.min(x - width / 2.0, area.getMaxX() - width);
            graphics.drawString(text, (float) left, (float) baseline - 4);
        }
    }
}
