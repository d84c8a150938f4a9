package derelayl.audit;

import derelayl.wording.ShortestDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What has been found so far; the first of it in words, of the rest only how much there is. */
final class Findings {
    private static final int MOST = 20;
    /** How far an amount may be off, relative to it or to one coin: room for rounding. */
    private static final double TOLERANCE = 1e-9;

    private final List<Finding> first = new ArrayList<>();
    private long number;
    private String place = "";

    /** What is found from now on, is found here. */
    void at(String newPlace) {
        place = newPlace;
    }

    void add(String what, Object... values) {
        number++;
        if (first.size() < MOST) {
            first.add(new Finding(
                    place,
                    what.formatted(Arrays.stream(values).map(Findings::shown).toArray())));
        }
    }

    private static Object shown(Object value) {
        if (value instanceof Double number) {
            return number.isNaN() ? "nothing" : ShortestDecimal.of(number);
        }
        return value;
    }

    /** Finds fault unless the condition holds. */
    void require(boolean condition, String what, Object... values) {
        if (!condition) {
            add(what, values);
        }
    }

    /** Finds fault unless two amounts are the same but for rounding. */
    void compare(String what, double stated, double due) {
        require(isSame(stated, due), "%s is %s, but %s follows", what, stated, due);
    }

    static boolean isSame(double stated, double due) {
        return Math.abs(stated - due) <= TOLERANCE * Math.max(1, Math.abs(due));
    }

    List<Finding> first() {
        return Collections.unmodifiableList(first);
    }

    long number() {
        return number;
    }
}
