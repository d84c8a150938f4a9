package derelayl.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** Something of the relay, drawn to fill its display; what is drawn can be selected, which opens its inspector. */
abstract class Picture extends FieldPortrayal2D {
    static final Color INK = new Color(0x33, 0x33, 0x33);
    static final Color PALE = new Color(0xb8, 0xb8, 0xb8);
    static final Color SELECTION = new Color(0xff, 0xc4, 0x00);
    static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);

    private final RelaySimulationWithUI console;
    private final List<Spot> spots = new ArrayList<>();
    private Optional<Object> selected = Optional.empty();

    /** Where something was drawn. */
    private record Spot(Shape shape, Object what) {}

    Picture(RelaySimulationWithUI console) {
        this.console = console;
    }

    /** Draws what there is to see of the relay into the area, and marks what can be selected. */
    abstract void draw(Graphics2D graphics, Rectangle2D area, RelayWatch watch);

    /** Lets this be selected where the shape is. */
    final void mark(Shape shape, Object what) {
        spots.add(new Spot(shape, what));
    }

    final boolean isSelected(Object what) {
        return selected.filter(what::equals).isPresent();
    }

    @Override
    protected final void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag found) {
        if (graphics == null) {
            hit(info.clip, found);
            return;
        }
        spots.clear();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(TEXT);
        console.watch().ifPresentOrElse(watch -> draw(graphics, info.draw, watch), () -> invite(graphics, info.draw));
    }

    private static void invite(Graphics2D graphics, Rectangle2D area) {
        graphics.setColor(INK);
        var text = "Press play";
        var width = graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, (float) (area.getCenterX() - width / 2.0), (float) area.getCenterY());
    }

    /** What is drawn last lies on top. */
    private void hit(Rectangle2D clip, Bag found) {
        for (var i = spots.size() - 1; i >= 0; i--) {
            var spot = spots.get(i);
            if (spot.shape().intersects(clip)) {
                found.add(new LocationWrapper(spot.what(), Inspection.name(spot.what()), this));
                return;
            }
        }
    }

    @Override
    public final Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    @Override
    public final Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return Inspection.of(wrapper.getObject(), console);
    }

    @Override
    public final String getName(LocationWrapper wrapper) {
        return Inspection.name(wrapper.getObject());
    }

    @Override
    public final String getStatus(LocationWrapper wrapper) {
        return getName(wrapper);
    }

    @Override
    public final boolean setSelected(LocationWrapper wrapper, boolean isSelected) {
        selected = isSelected ? Optional.of(wrapper.getObject()) : Optional.empty();
        return true;
    }
}
