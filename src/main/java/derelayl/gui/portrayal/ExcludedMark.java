package derelayl.gui.portrayal;

import derelayl.gui.style.DispositionMarker;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** How somebody looks who is excluded: an empty shape, crossed out. */
final class ExcludedMark {
    /** Smaller ones would be dots. */
    private static final double LEAST_RADIUS = 3.5;

    private ExcludedMark() {}

    static void draw(Graphics2D graphics, DispositionMarker marker, double x, double y, double radius) {
        var size = Math.max(LEAST_RADIUS, radius);
        var shape = marker.shape(x, y, size);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        graphics.setColor(marker.colour());
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(shape);
        graphics.setColor(RelayPortrayal2D.INK);
        graphics.draw(new Line2D.Double(x - size, y - size, x + size, y + size));
        graphics.draw(new Line2D.Double(x - size, y + size, x + size, y - size));
    }
}
