package derelayl.policy;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** Draws, and keeps in mind which of the things that could be drawn have been. */
final class Lot {
    private final Random random;
    private final SortedSet<String> reached = new TreeSet<>();

    Lot(long seed) {
        random = new Random(seed);
    }

    /** A whole number from 0, less than this. */
    int below(int most) {
        return random.nextInt(most);
    }

    boolean inOneOf(int cases) {
        return below(cases) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(below(values.size()));
    }

    void shuffle(List<?> values) {
        Collections.shuffle(values, random);
    }

    void reach(String thing) {
        reached.add(thing);
    }

    /** The text, which is an example of a thing. */
    String using(String thing, String text) {
        reach(thing);
        return text;
    }

    /** The text or nothing. */
    String optional(String thing, String text) {
        return inOneOf(2) ? using(thing, text) : using("no " + thing, "");
    }

    /** What has been drawn, by name. */
    SortedSet<String> reached() {
        return reached;
    }
}
