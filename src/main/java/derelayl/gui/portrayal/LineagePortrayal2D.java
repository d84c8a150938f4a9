package derelayl.gui.portrayal;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.DispositionMarker;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The lineage: rounds from left to right, the models settled last at the right, and what each descends from. Models
 * look like whoever trained them, and owns them since they are settled.
 */
public final class LineagePortrayal2D extends RelayPortrayal2D {
    private static final int MOST_ROUNDS = 48;
    private static final int FEWEST_ROUNDS = 12;
    private static final double MOST_RADIUS = 5;
    private static final double MARGIN = LineageFrame.MARGIN;

    /** @param relay the relay that is played now; nothing before the first start */
    public LineagePortrayal2D(Supplier<Optional<ObservedRelay>> relay) {
        super(relay);
    }

    @Override
    void draw(Graphics2D graphics, Rectangle2D area, ObservedRelay relay) {
        var round = relay.rounds();
        var oldest = Math.max(0, round - MOST_ROUNDS);
        var tree = new LineageTree(relay.simulation(), oldest);
        if (tree.heights().isEmpty()) {
            graphics.setColor(INK);
            graphics.drawString(
                    "Nobody owns a model any more.", (float) (area.getX() + MARGIN), (float) area.getCenterY());
            return;
        }
        var eldest = tree.heights().keySet().stream()
                .mapToInt(RelayModel::version)
                .min()
                .orElseThrow();
        // The trunk and its label take a third of what the tree does.
        var first = Math.max(oldest, eldest - Math.max(FEWEST_ROUNDS, round - eldest) / 3);
        var frame = LineageFrame.in(area, first, Math.max(round, first + FEWEST_ROUNDS), tree.leaves());
        frame.drawRounds(graphics);
        tree.heights().keySet().forEach(model -> drawBranch(graphics, frame, tree, model, relay));
        tree.top().ifPresent(top -> drawTrunk(graphics, frame, place(frame, tree, top), top));
        drawModels(graphics, frame, tree, relay);
    }

    private static Point2D place(LineageFrame frame, LineageTree tree, RelayModel model) {
        return new Point2D.Double(
                frame.x(model.version()), frame.y(tree.heights().get(model)));
    }

    private static void drawBranch(
            Graphics2D graphics, LineageFrame frame, LineageTree tree, RelayModel model, ObservedRelay relay) {
        var to = place(frame, tree, model);
        graphics.setColor(marker(model, relay).colour());
        graphics.setStroke(new BasicStroke((float) Math.max(0.3, Math.min(1.4, frame.room() / 2))));
        var base = tree.base(model);
        if (base.isPresent()) {
            var from = place(frame, tree, base.get());
            var middle = (from.getX() + to.getX()) / 2;
            var branch = new Path2D.Double();
            branch.moveTo(from.getX(), from.getY());
            branch.curveTo(middle, from.getY(), middle, to.getY(), to.getX(), to.getY());
            graphics.draw(branch);
        } else if (model.generation() > 0) {
            graphics.draw(new Line2D.Double(frame.area().getX(), to.getY(), to.getX(), to.getY()));
        }
    }

    private static void drawTrunk(Graphics2D graphics, LineageFrame frame, Point2D place, RelayModel top) {
        if (top.generation() == 0) {
            return;
        }
        graphics.setColor(PALE);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(frame.area().getX() - MARGIN, place.getY(), place.getX(), place.getY()));
        graphics.setColor(INK);
        var label = "trunk: %d models".formatted(top.generation() + 1);
        var isShort = graphics.getFontMetrics().stringWidth(label)
                > place.getX() - frame.area().getX();
        graphics.drawString(label, (float) frame.area().getX(), (float)
                (isShort ? frame.area().getY() : place.getY() - MARGIN));
    }

    private void drawModels(Graphics2D graphics, LineageFrame frame, LineageTree tree, ObservedRelay relay) {
        var radius = Math.max(0.8, Math.min(MOST_RADIUS, 0.42 * frame.room()));
        for (var model : tree.heights().keySet()) {
            var place = place(frame, tree, model);
            var marker = marker(model, relay);
            graphics.setColor(marker.colour());
            graphics.fill(marker.shape(place.getX(), place.getY(), radius));
            if (isSelected(model)) {
                graphics.setColor(SELECTION);
                graphics.setStroke(new BasicStroke(3));
                graphics.draw(circle(place.getX(), place.getY(), radius + 3));
            }
            addTarget(model, circle(place.getX(), place.getY(), Math.max(radius, 3)));
        }
    }

    /** The marker of who trained the model, and owns it once it is settled. */
    private static DispositionMarker marker(RelayModel model, ObservedRelay relay) {
        Participant owner = relay.simulation().participants().get(model.trainer());
        return DispositionMarker.of(owner.disposition(), relay.simulation());
    }
}
