package derelayl.experiment;

import derelayl.experiment.design.ValueList;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Seeds, not kept one by one. */
final class Seeds extends AbstractList<Long> implements RandomAccess {
    private final ValueList values;

    Seeds(ValueList values) {
        this.values = values;
    }

    /** The seeds as plans have them. */
    String text() {
        return values.text();
    }

    @Override
    public Long get(int index) {
        return Long.valueOf(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }
}
