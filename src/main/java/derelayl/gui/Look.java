package derelayl.gui;

import derelayl.participant.Disposition;
import derelayl.relay.RelaySimulation;
import derelayl.report.Palette;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How a disposition looks: the colour that it has in the figures, and a shape for those who do not see colours. */
record Look(Color colour, int corners, double turn) {
    private static final int ROUND = 0;
    private static final int[] CORNERS = {ROUND, 4, 3, 4, 3, 6, 5, 8};
    private static final double[] TURNS = {0, 0.125, 0, 0, 0.5, 0, 0, 0.0625};
    /** Shapes with few corners are drawn larger, so that all cover about as much. */
    private static final double[] REACH = {1, 1, 1, 1.35, 1.25, 1.1, 1.1, 1, 1};

    /** The look of a participant's disposition in its relay. */
    static Look of(Disposition disposition, RelaySimulation relay) {
        return of(relay.dispositions().indexOf(disposition));
    }

    /** The look of the relay's disposition with this number. */
    static Look of(int index) {
        var shape = index % CORNERS.length;
        return new Look(Palette.colour(index), CORNERS[shape], TURNS[shape]);
    }

    /** The shape around a point. */
    Shape at(double x, double y, double radius) {
        if (corners == ROUND) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        if (corners == 4 && turn > 0) {
            return new Rectangle2D.Double(x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius);
        }
        var reach = radius * REACH[corners];
        var shape = new Path2D.Double();
        for (var corner = 0; corner < corners; corner++) {
            var angle = 2 * Math.PI * (turn + (double) corner / corners) - Math.PI / 2;
            var toX = x + reach * Math.cos(angle);
            var toY = y + reach * Math.sin(angle);
            if (corner == 0) {
                shape.moveTo(toX, toY);
            } else {
                shape.lineTo(toX, toY);
            }
        }
        shape.closePath();
        return shape;
    }

    /** The colour on white, so faint that it recedes. */
    Color faded() {
        return mixed(0.8);
    }

    /** The colour, lightened. */
    Color light() {
        return mixed(0.45);
    }

    private Color mixed(double white) {
        return new Color(
                mixed(colour.getRed(), white), mixed(colour.getGreen(), white), mixed(colour.getBlue(), white));
    }

    private static int mixed(int part, double white) {
        return (int) Math.round(part + (255 - part) * white);
    }
}
