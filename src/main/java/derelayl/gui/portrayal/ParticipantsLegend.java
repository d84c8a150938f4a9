package derelayl.gui.portrayal;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.DispositionMarker;
import derelayl.participant.Disposition;
import derelayl.vocabulary.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** What colours, shapes and outlines in the portrayal of participants mean; along its lower edge. */
final class ParticipantsLegend {
    private static final double LINE = 18;
    private static final double PADDING = 6;
    private static final double SYMBOL = 5;
    private static final double GAP = 14;

    private final Graphics2D graphics;
    private final Rectangle2D area;
    private final boolean isMeasured;
    private double x;
    private double y;

    private ParticipantsLegend(Graphics2D graphics, Rectangle2D area, boolean isMeasured, double top) {
        this.graphics = graphics;
        this.area = area;
        this.isMeasured = isMeasured;
        x = area.getX() + PADDING;
        y = top + LINE / 2;
    }

    /**
     * Draws the legend at the area's lower edge.
     *
     * @return how much of the area's height it takes
     */
    static double draw(Graphics2D graphics, Rectangle2D area, ObservedRelay relay) {
        var measured = new ParticipantsLegend(graphics, area, true, 0);
        measured.items(relay);
        var height = measured.y + LINE / 2;
        graphics.setColor(new Color(0xf2, 0xf2, 0xf2));
        graphics.fill(new Rectangle2D.Double(area.getX(), area.getMaxY() - height, area.getWidth(), height));
        new ParticipantsLegend(graphics, area, false, area.getMaxY() - height).items(relay);
        return height;
    }

    /** What fills the shape of somebody in a role: trainers in full colour, miners lighter. */
    static Color fill(DispositionMarker marker, Optional<Role> role) {
        return role.filter(Role.MINER::equals).isPresent() ? marker.light() : marker.colour();
    }

    private void items(ObservedRelay relay) {
        var markers = DispositionMarker.of(relay.simulation().dispositions());
        markers.forEach((disposition, marker) -> item(marker, Optional.of(Role.TRAINER), named(disposition, relay)));
        var honest = markers.get(Disposition.HONEST);
        item(honest, Optional.of(Role.MODEL_OWNER), "model owner");
        item(honest, Optional.of(Role.TRAINER), "trainer");
        item(honest, Optional.of(Role.MINER), "miner");
        item(honest, Optional.empty(), "excluded");
        text("larger: more coins", 0);
    }

    private static String named(Disposition disposition, ObservedRelay relay) {
        var number = relay.simulation().participants().stream()
                .filter(participant -> participant.disposition().equals(disposition))
                .count();
        return number + " " + disposition.name();
    }

    private void item(DispositionMarker marker, Optional<Role> role, String name) {
        text(name, 2 * SYMBOL + 4);
        if (!isMeasured) {
            var left = x - GAP - graphics.getFontMetrics().stringWidth(name) - SYMBOL - 4;
            if (role.isEmpty()) {
                ExcludedMark.draw(graphics, marker, left, y, SYMBOL);
                return;
            }
            var shape = marker.shape(left, y, SYMBOL);
            graphics.setColor(fill(marker, role));
            graphics.fill(shape);
            if (role.filter(Role.MODEL_OWNER::equals).isPresent()) {
                graphics.setColor(Color.BLACK);
                graphics.setStroke(new BasicStroke(2));
                graphics.draw(shape);
            }
        }
    }

    /** Writes a text, on the next line if it does not fit on this one, and leaves so much room before it. */
    private void text(String text, double before) {
        var metrics = graphics.getFontMetrics();
        var width = before + metrics.stringWidth(text);
        if (x + width > area.getMaxX() - PADDING && x > area.getX() + PADDING) {
            x = area.getX() + PADDING;
            y += LINE;
        }
        if (!isMeasured) {
            graphics.setColor(RelayPortrayal2D.INK);
            graphics.drawString(text, (float) (x + before), (float) (y + metrics.getAscent() / 2.0 - 1));
        }
        x += width + GAP;
    }
}
