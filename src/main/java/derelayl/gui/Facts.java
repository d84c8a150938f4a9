package derelayl.gui;

import java.util.List;
import sim.util.Properties;

/** Facts in the order in which they are to be shown, which MASON does not keep for getters. */
final class Facts extends Properties {
    private static final long serialVersionUID = 1L;

    private final transient List<Fact> facts;

    /** @param title what they are about */
    Facts(String title, List<Fact> facts) {
        this.facts = facts;
        object = title;
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return facts.size();
    }

    @Override
    public String getName(int index) {
        return facts.get(index).name();
    }

    @Override
    public String getDescription(int index) {
        return facts.get(index).description();
    }

    @Override
    public Class<?> getType(int index) {
        return facts.get(index).type();
    }

    @Override
    public Object getValue(int index) {
        return facts.get(index).value().get();
    }

    /** MASON wants null where anything goes. */
    @Override
    public Object getDomain(int index) {
        return facts.get(index).domain().orElse(null);
    }

    @Override
    public boolean isReadWrite(int index) {
        return facts.get(index).change().isPresent();
    }

    @Override
    public String betterToString(Object value) {
        return value instanceof double[] numbers ? numbers.length + " numbers" : super.betterToString(value);
    }

    /** Takes text as it was typed, for MASON would tell nobody but standard error about what is no number. */
    @Override
    public Object setValue(int index, String text) {
        facts.get(index).change().ifPresent(change -> change.accept(text));
        return getValue(index);
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return setValue(index, value.toString());
    }
}
