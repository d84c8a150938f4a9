package derelayl.gui.inspector;

import derelayl.wording.PlainText;
import derelayl.wording.ShortestDecimal;
import java.util.List;
import java.util.stream.Stream;
import sim.display.GUIState;
import sim.portrayal.SimpleInspector;
import sim.util.Properties;

/** Properties in the order in which they are to be shown, which MASON does not keep for getters. */
public final class PropertyList extends Properties {
    private static final long serialVersionUID = 1L;

    /** Otherwise MASON shows 25 at a time. */
    private static final int ALL = Integer.MAX_VALUE;

    private final transient List<Property> properties;

    /** @param title what they are about */
    public PropertyList(String title, List<Property> properties) {
        this.properties = properties;
        object = title;
    }

    /** MASON's list of properties under a title, a line for each. */
    public static SimpleInspector inspector(String title, List<Property> properties, GUIState gui) {
        return new SimpleInspector(new PropertyList(title, properties), gui, title, ALL);
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return properties.size();
    }

    @Override
    public String getName(int index) {
        return PlainText.inWindow(properties.get(index).name());
    }

    @Override
    public String getDescription(int index) {
        return PlainText.inWindow(properties.get(index).description());
    }

    @Override
    public Class<?> getType(int index) {
        return properties.get(index).type();
    }

    @Override
    public Object getValue(int index) {
        return plain(properties.get(index).value().get());
    }

    private static Object plain(Object value) {
        if (value instanceof Object[] choices) {
            return Stream.of(choices).map(PropertyList::plain).toArray();
        }
        return value instanceof String text ? PlainText.inWindow(text) : value;
    }

    /** MASON wants null where anything goes. */
    @Override
    public Object getDomain(int index) {
        return properties.get(index).domain().map(PropertyList::plain).orElse(null);
    }

    @Override
    public boolean isReadWrite(int index) {
        return properties.get(index).setter().isPresent();
    }

    @Override
    public String betterToString(Object value) {
        if (value instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return value instanceof double[] numbers ? numbers.length + " numbers" : super.betterToString(value);
    }

    /** Takes text as it was typed, for MASON would tell nobody but standard error about what is no number. */
    @Override
    public Object setValue(int index, String text) {
        properties.get(index).setter().ifPresent(setter -> setter.accept(text));
        return getValue(index);
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return setValue(index, value.toString());
    }
}
