package derelayl.experiment.design;

import java.util.List;
import java.util.OptionalInt;

/** Points at which an experiment is made, in their order. */
public interface Design {
    /** How many points there are, at least 1. */
    int size();

    /**
     * The values of the varied keys at a point, in the order of the keys.
     *
     * @param index counted from 0
     */
    List<String> point(int index);

    /** Where a point with these values is; nothing if nowhere. */
    OptionalInt indexOf(List<String> values);
}
