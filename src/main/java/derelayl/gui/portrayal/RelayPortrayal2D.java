package derelayl.gui.portrayal;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.inspector.Inspectable;
import derelayl.gui.inspector.SelectionInspector;
import derelayl.wording.PlainText;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** Portrays something of a relay so that it fills its display; what is drawn can be selected, to be inspected. */
public abstract class RelayPortrayal2D extends FieldPortrayal2D {
    static final Color INK = new Color(0x33, 0x33, 0x33);
    static final Color PALE = new Color(0xb8, 0xb8, 0xb8);
    static final Color SELECTION = new Color(0xff, 0xc4, 0x00);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

    private final Supplier<Optional<ObservedRelay>> relay;
    private final List<Target> targets = new ArrayList<>();
    private final List<Object> inspected = new ArrayList<>();
    private Runnable changeListener = () -> {};

    /** Something that was drawn, and where a click selects it. */
    private record Target(Object object, Shape area) {}

    /** @param relay the relay that is played now; nothing before the first start */
    RelayPortrayal2D(Supplier<Optional<ObservedRelay>> relay) {
        this.relay = relay;
    }

    /** Draws what there is to see of the relay into the area, and says what can be selected. */
    abstract void draw(Graphics2D graphics, Rectangle2D area, ObservedRelay relay);

    /** Lets a click on the area select the participant, model or block. */
    final void addTarget(Object object, Shape area) {
        targets.add(new Target(object, area));
    }

    /** Runs this whenever something else is inspected. */
    final void onChange(Runnable listener) {
        changeListener = listener;
    }

    /** Whether an inspector of it is there. */
    final boolean isSelected(Object object) {
        return inspected.contains(object);
    }

    private void mark(Object object, boolean isInspected) {
        if (isInspected) {
            inspected.add(object);
        } else {
            inspected.remove(object);
        }
        changeListener.run();
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    protected final void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag found) {
        if (graphics == null) {
            hit(info.clip, found);
            return;
        }
        targets.clear();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(TEXT);
        relay.get()
                .ifPresentOrElse(
                        observed -> draw(graphics, info.draw, observed), () -> drawInvitation(graphics, info.draw));
    }

    private static void drawInvitation(Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(INK);
        var text = "Press play";
        var width = graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, (float) (area.getCenterX() - width / 2.0), (float) area.getCenterY());
    }

    /** What is drawn last lies on top. */
    private void hit(Rectangle2D clip, Bag found) {
        for (var i = targets.size() - 1; i >= 0; i--) {
            var target = targets.get(i);
            if (target.area().intersects(clip)) {
                found.add(new LocationWrapper(
                        target.object(), inspectable(target.object()).title(), this));
                return;
            }
        }
    }

    private Inspectable inspectable(Object object) {
        return Inspectable.of(object, relay.get().orElseThrow());
    }

    @Override
    public final Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    @Override
    public final Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        var object = wrapper.getObject();
        return new SelectionInspector(inspectable(object), gui, isThere -> mark(object, isThere));
    }

    @Override
    public final String getName(LocationWrapper wrapper) {
        return inspectable(wrapper.getObject()).title();
    }

    /** What a tip says under the mouse; MASON makes a page of HTML of it. */
    @Override
    public final String getStatus(LocationWrapper wrapper) {
        return inspectable(wrapper.getObject()).tip().stream()
                .map(PlainText::inWindow)
                .collect(Collectors.joining("<br>"));
    }

    /** What is selected is what is inspected. */
    @Override
    public final boolean setSelected(LocationWrapper wrapper, boolean isSelected) {
        return true;
    }
}
