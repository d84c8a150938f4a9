package derelayl.gui;

import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * The lineage: rounds from left to right, the models settled last at the right, and what each descends from. Models
 * look like whoever trained them, and owns them since they are settled.
 */
final class LineagePicture extends Picture {
    private static final int MOST_ROUNDS = 48;
    private static final int FEWEST_ROUNDS = 12;
    private static final double MARGIN = 12;
    private static final double AXIS = 20;
    private static final double MOST_RADIUS = 5;
    private static final int TICKS = 6;

    LineagePicture(RelaySimulationWithUI console) {
        super(console);
    }

    /** Where rounds and leaves are. */
    private record Frame(Rectangle2D area, int first, int last, int leaves) {
        double x(int round) {
            return area.getX() + area.getWidth() * (round - first) / (last - first);
        }

        double y(double height) {
            return area.getY() + room() * (height + 0.5);
        }

        /** How far it is from a leaf to the next. */
        double room() {
            return area.getHeight() / leaves;
        }
    }

    @Override
    void draw(Graphics2D graphics, Rectangle2D area, RelayWatch watch) {
        var round = watch.relay().round().number() - 1;
        var oldest = Math.max(0, round - MOST_ROUNDS);
        var tree = new LineageTree(watch.relay(), oldest);
        if (tree.heights().isEmpty()) {
            write(graphics, area, "Nobody owns a model any more.");
            return;
        }
        var eldest = tree.heights().keySet().stream()
                .mapToInt(RelayModel::version)
                .min()
                .orElseThrow();
        // The trunk and its label take a third of what the tree does.
        var first = Math.max(oldest, eldest - Math.max(FEWEST_ROUNDS, round - eldest) / 3);
        var inner = new Rectangle2D.Double(
                area.getX() + MARGIN,
                area.getY() + MARGIN,
                area.getWidth() - 2 * MARGIN,
                area.getHeight() - 1.5 * MARGIN - AXIS);
        var frame = new Frame(inner, first, Math.max(round, first + FEWEST_ROUNDS), tree.leaves());
        drawRounds(graphics, frame);
        tree.heights().forEach((model, height) -> drawBranch(graphics, frame, tree, model, watch));
        tree.top().ifPresent(top -> drawTrunk(graphics, frame, at(frame, tree, top), top));
        drawModels(graphics, frame, tree, watch);
    }

    private static void write(Graphics2D graphics, Rectangle2D area, String text) {
        graphics.setColor(INK);
        graphics.drawString(text, (float) (area.getX() + MARGIN), (float) area.getCenterY());
    }

    private static void drawRounds(Graphics2D graphics, Frame frame) {
        var baseline = frame.area().getMaxY() + AXIS;
        var step = Math.max(1, (int) Math.ceil((frame.last() - frame.first()) / (double) TICKS));
        for (var round = frame.first(); round <= frame.last(); round += step) {
            var x = frame.x(round);
            graphics.setColor(new Color(0xee, 0xee, 0xee));
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(
                    new Line2D.Double(x, frame.area().getY(), x, frame.area().getMaxY()));
            graphics.setColor(INK);
            var text = round == frame.first() ? "round " + round : String.valueOf(round);
            var width = graphics.getFontMetrics().stringWidth(text);
            var left = round == frame.first()
                    ? x - MARGIN / 2
                    : Math.min(x - width / 2.0, frame.area().getMaxX() - width);
            graphics.drawString(text, (float) left, (float) baseline - 4);
        }
    }

    private static Point2D at(Frame frame, LineageTree tree, RelayModel model) {
        return new Point2D.Double(
                frame.x(model.version()), frame.y(tree.heights().get(model)));
    }

    private static void drawBranch(
            Graphics2D graphics, Frame frame, LineageTree tree, RelayModel model, RelayWatch watch) {
        var to = at(frame, tree, model);
        graphics.setColor(look(model, watch).colour());
        graphics.setStroke(new BasicStroke((float) Math.max(0.3, Math.min(1.4, frame.room() / 2))));
        var base = tree.base(model);
        if (base.isPresent()) {
            var from = at(frame, tree, base.get());
            var middle = (from.getX() + to.getX()) / 2;
            var branch = new Path2D.Double();
            branch.moveTo(from.getX(), from.getY());
            branch.curveTo(middle, from.getY(), middle, to.getY(), to.getX(), to.getY());
            graphics.draw(branch);
        } else if (model.generation() > 0) {
            graphics.draw(new Line2D.Double(frame.area().getX(), to.getY(), to.getX(), to.getY()));
        }
    }

    private static void drawTrunk(Graphics2D graphics, Frame frame, Point2D at, RelayModel top) {
        if (top.generation() == 0) {
            return;
        }
        graphics.setColor(PALE);
        graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(frame.area().getX() - MARGIN, at.getY(), at.getX(), at.getY()));
        graphics.setColor(INK);
        var label = "trunk: %d models".formatted(top.generation() + 1);
        var isShort = graphics.getFontMetrics().stringWidth(label)
                > at.getX() - frame.area().getX();
        graphics.drawString(label, (float) frame.area().getX(), (float)
                (isShort ? frame.area().getY() : at.getY() - MARGIN));
    }

    private void drawModels(Graphics2D graphics, Frame frame, LineageTree tree, RelayWatch watch) {
        var radius = Math.max(0.8, Math.min(MOST_RADIUS, 0.42 * frame.room()));
        for (var model : tree.heights().keySet()) {
            var place = at(frame, tree, model);
            var look = look(model, watch);
            graphics.setColor(look.colour());
            graphics.fill(look.at(place.getX(), place.getY(), radius));
            if (isSelected(model)) {
                graphics.setColor(SELECTION);
                graphics.setStroke(new BasicStroke(3));
                graphics.draw(Look.of(0).at(place.getX(), place.getY(), radius + 3));
            }
            mark(Look.of(0).at(place.getX(), place.getY(), Math.max(radius, 3)), model);
        }
    }

    /** The look of who trained the model, and owns it once it is settled. */
    private static Look look(RelayModel model, RelayWatch watch) {
        Participant owner = watch.relay().participants().get(model.trainer());
        return Look.of(owner.disposition(), watch.relay());
    }
}
