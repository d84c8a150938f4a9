package derelayl.report;

import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was seen after the rounds of a run, thinned while the run goes on, so that it takes no more room in a longer
 * one: so many rounds at most, evenly spread, the first and the last among them.
 */
public final class Samples<T> {
    private static final int ENOUGH_FOR_PRINT = 2000;

    private final int most;
    private final List<Sample<T>> kept = new ArrayList<>();
    private final List<Sample<T>> latest = new ArrayList<>(1);
    private int stride = 1;

    /** Samples enough for a figure in print. */
    Samples() {
        this(ENOUGH_FOR_PRINT);
    }

    /**
     * No samples yet.
     *
     * @param most how many to keep, at least 2
     */
    public Samples(int most) {
        this.most = most;
    }

    /**
     * What was seen after a round.
     *
     * @param round its number, counted from 1
     * @param value what was seen
     */
    public record Sample<T>(int round, T value) {}

    /** Adds what was seen after the next round. */
    public void add(int round, T value) {
        var sample = new Sample<>(round, value);
        latest.clear();
        if (isKept(sample)) {
            kept.add(sample);
        } else {
            latest.add(sample);
        }
        // One place is for the latest round, kept or not.
        if (kept.size() == most) {
            stride *= 2;
            kept.removeIf(earlier -> !isKept(earlier));
            if (!isKept(sample)) {
                latest.add(sample);
            }
        }
    }

    private boolean isKept(Sample<T> sample) {
        return (sample.round() - 1) % stride == 0;
    }

    /** How a value is written. */
    @FunctionalInterface
    interface ValueOutput<T> {
        void write(T value, StateOutput state) throws IOException;
    }

    /** How a value is read. */
    @FunctionalInterface
    interface ValueInput<T> {
        T read(StateInput state) throws IOException;
    }

    /** Hands over all samples. */
    void save(StateOutput state, ValueOutput<T> values) throws IOException {
        state.add(stride);
        for (var samples : List.of(kept, latest)) {
            state.add(samples.size());
            for (var sample : samples) {
                state.add(sample.round());
                values.write(sample.value(), state);
            }
        }
    }

    /** Takes over what was saved. */
    void restore(StateInput state, ValueInput<T> values) throws IOException {
        stride = Math.max(1, state.nextInt());
        for (var samples : List.of(kept, latest)) {
            for (var left = state.nextCount(Integer.BYTES); left > 0; left--) {
                samples.add(new Sample<>(state.nextInt(), values.read(state)));
            }
        }
    }

    /** Those that are left, in the order of rounds. */
    public List<Sample<T>> all() {
        var all = new ArrayList<>(kept);
        all.addAll(latest);
        return all;
    }

    /** The rounds of those that are left. */
    double[] rounds() {
        return all().stream().mapToDouble(Sample::round).toArray();
    }

    /** The last round of all. */
    int lastRound() {
        var all = all();
        return all.get(all.size() - 1).round();
    }
}
