package derelayl.gui.style;

import derelayl.participant.Disposition;
import derelayl.relay.RelaySimulation;
import derelayl.report.DispositionNumbers;
import derelayl.report.Palette;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The marker of a disposition: the colour that it has in the figures, and a shape for those who do not see colours.
 *
 * @param colour the full colour
 * @param corners of the shape; a circle has none
 * @param turn by which part of a full turn the shape is turned, from standing on a point
 */
public record DispositionMarker(Color colour, int corners, double turn) {
    private static final int CIRCLE = 0;
    private static final int[] CORNERS = {CIRCLE, 4, 3, 4, 3, 6, 5, 8, 5};
    private static final double[] TURNS = {0, 0.125, 0, 0, 0.5, 0, 0, 0.0625, 0.5};
    /** Shapes with few corners are drawn larger, so that all cover about as much. */
    private static final double[] SIZES = {1, 1, 1, 1.35, 1.25, 1.1, 1.1, 1, 1};

    /** The markers of dispositions: the same wherever they occur. */
    public static Map<Disposition, DispositionMarker> of(List<Disposition> dispositions) {
        var numbers = DispositionNumbers.of(dispositions);
        var markers = new LinkedHashMap<Disposition, DispositionMarker>();
        dispositions.forEach(disposition -> markers.put(disposition, of(numbers.of(disposition))));
        return markers;
    }

    /** The marker of a disposition that occurs in a relay. */
    public static DispositionMarker of(Disposition disposition, RelaySimulation relay) {
        return of(relay.dispositions()).get(disposition);
    }

    private static DispositionMarker of(int number) {
        var shape = Palette.mark(number);
        return new DispositionMarker(Palette.colour(number), CORNERS[shape], TURNS[shape]);
    }

    /** The shape around a point. */
    public Shape shape(double x, double y, double radius) {
        if (corners == CIRCLE) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        if (corners == 4 && turn > 0) {
            return new Rectangle2D.Double(x - 0.9 * radius, y - 0.9 * radius, 1.8 * radius, 1.8 * radius);
        }
        var size = radius * SIZES[corners];
        var shape = new Path2D.Double();
        for (var corner = 0; corner < corners; corner++) {
            var angle = 2 * Math.PI * (turn + (double) corner / corners) - Math.PI / 2;
            var toX = x + size * Math.cos(angle);
            var toY = y + size * Math.sin(angle);
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
    public Color faded() {
        return mixed(0.8);
    }

    /** The colour, lightened. */
    public Color light() {
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
