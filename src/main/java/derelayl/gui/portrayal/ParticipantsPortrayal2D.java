package derelayl.gui.portrayal;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.DispositionMarker;
import derelayl.participant.Participant;
import derelayl.relay.Match;
import derelayl.vocabulary.Role;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The relay: all participants, and this round's matches as arrows from the owner to the trainer. */
public final class ParticipantsPortrayal2D extends RelayPortrayal2D {
    private static final double MARGIN = 6;
    private static final double MOST_RADIUS = 22;
    private static final double LEAST_TARGET = 3.5;
    private static final double ROOM_FOR_DETAIL = 12;
    private static final int FEW_ARROWS = 400;
    private static final Color ARROW = new Color(0x55, 0x55, 0x55, 130);
    private static final Color FAINT_ARROW = new Color(0xe4, 0xe4, 0xe4);

    /** @param relay the relay that is played now; nothing before the first start */
    public ParticipantsPortrayal2D(Supplier<Optional<ObservedRelay>> relay) {
        super(relay);
    }

    @Override
    void draw(Graphics2D graphics, Rectangle2D area, ObservedRelay relay) {
        var legend = ParticipantsLegend.draw(graphics, area, relay);
        var grid = new ParticipantGrid(
                relay.simulation().participants().size(),
                new Rectangle2D.Double(
                        area.getX() + MARGIN,
                        area.getY() + MARGIN,
                        area.getWidth() - 2 * MARGIN,
                        area.getHeight() - legend - 2 * MARGIN));
        relay.lastRound().ifPresent(round -> drawMatches(graphics, grid, round.matches()));
        drawParticipants(graphics, grid, relay);
    }

    private void drawMatches(Graphics2D graphics, ParticipantGrid grid, List<Match> matches) {
        var isFew = matches.size() <= FEW_ARROWS;
        // Thousands of smooth, translucent lines would take a quarter of a second, and look like fog.
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                isFew ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setColor(isFew ? ARROW : FAINT_ARROW);
        graphics.setStroke(new BasicStroke(isFew ? 1.2f : 1));
        var withHeads = grid.cell() > ROOM_FOR_DETAIL;
        for (var match : matches) {
            var from = grid.at(match.owner().index());
            var to = grid.at(match.trainer().index());
            graphics.draw(new Line2D.Double(from, to));
            if (withHeads) {
                graphics.fill(head(from, to, 0.36 * Math.min(grid.cell(), 2 * MOST_RADIUS)));
            }
        }
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    private static Path2D head(Point2D from, Point2D to, double distance) {
        var angle = Math.atan2(to.getY() - from.getY(), to.getX() - from.getX());
        var tipX = to.getX() - distance * Math.cos(angle);
        var tipY = to.getY() - distance * Math.sin(angle);
        var size = 7;
        var head = new Path2D.Double();
        head.moveTo(tipX, tipY);
        head.lineTo(tipX - size * Math.cos(angle - 0.4), tipY - size * Math.sin(angle - 0.4));
        head.lineTo(tipX - size * Math.cos(angle + 0.4), tipY - size * Math.sin(angle + 0.4));
        head.closePath();
        return head;
    }

    private void drawParticipants(Graphics2D graphics, ParticipantGrid grid, ObservedRelay relay) {
        var most = relay.simulation().participants().stream()
                .mapToDouble(Participant::coins)
                .max()
                .orElse(0);
        var markers = DispositionMarker.of(relay.simulation().dispositions());
        var largest = Math.min(MOST_RADIUS, 0.42 * grid.cell());
        var least = Math.max(0.4, Math.min(1, 1.6 / largest));
        for (var participant : relay.simulation().participants()) {
            var place = grid.at(participant.index());
            var share = most > 0 ? Math.sqrt(participant.coins() / most) : 0;
            var radius = largest * (least + (1 - least) * share);
            var marker = markers.get(participant.disposition());
            drawParticipant(graphics, marker, place, radius, relay.role(participant), participant);
            if (isSelected(participant)) {
                graphics.setStroke(new BasicStroke(3));
                graphics.setColor(SELECTION);
                graphics.draw(circle(place.getX(), place.getY(), largest + 3));
            }
        }
    }

    private void drawParticipant(
            Graphics2D graphics,
            DispositionMarker marker,
            Point2D place,
            double radius,
            Optional<Role> role,
            Participant participant) {
        addTarget(participant, circle(place.getX(), place.getY(), Math.max(radius, LEAST_TARGET)));
        if (participant.standing().isExcluded()) {
            ExcludedMark.draw(graphics, marker, place.getX(), place.getY(), radius);
            return;
        }
        var shape = marker.shape(place.getX(), place.getY(), radius);
        graphics.setColor(ParticipantsLegend.fill(marker, role));
        graphics.fill(shape);
        if (role.filter(Role.MODEL_OWNER::equals).isPresent()) {
            graphics.setColor(Color.BLACK);
            graphics.setStroke(new BasicStroke((float) Math.max(0.8, Math.min(2.5, radius / 4))));
            graphics.draw(shape);
        }
    }
}
