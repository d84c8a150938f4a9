package derelayl.experiment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a sweep's runs, to be played apart from the others.
 *
 * @param index which part, counted from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
    /** All runs. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there is no such part
     */
    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException("there is no part %d of %d".formatted(index, count));
        }
    }

    /** Reads what {@link #text} writes; nothing if it is something else. */
    public static Optional<Shard> of(String text) {
        var numbers = TEXT.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        var index = Integer.parseInt(numbers.group(1));
        var count = Integer.parseInt(numbers.group(2));
        return index >= 1 && index <= count ? Optional.of(new Shard(index, count)) : Optional.empty();
    }

    /** As in 2/8. */
    public String text() {
        return index + "/" + count;
    }

    /** Whether a run belongs to it. Where points are judged as they come, all runs of a point do. */
    boolean has(Plan plan, long number) {
        var dealt = plan.until().isPresent() ? (number - 1) / plan.seeds().size() : number - 1;
        return dealt % count == index - 1;
    }
}
