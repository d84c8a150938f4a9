package derelayl.measure;

import java.util.List;

/** Where things are in short lists, without hashing them: asked for every participant in every round. */
final class Positions {
    private Positions() {}

    /** The position of an item, counted from 0; -1 if it is not there. */
    static <T> int of(T item, List<T> items) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i) == item) {
                return i;
            }
        }
        return items.indexOf(item);
    }
}
