package derelayl.equilibrium;

import derelayl.equilibrium.PayoffCurve.Known;
import derelayl.equilibrium.PayoffCurve.Root;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Where the advantage of deviating changes its sign, between shares at which the sign is certain. What is uncertain in
 * between decides nothing but where exactly.
 *
 * @param shares of those who deviate, ascending
 * @param signs of the mean advantage at each, 0 where that may be either
 * @param bySeed for each seed the advantages at all shares
 */
record Crossings(double[] shares, int[] signs, List<double[]> bySeed) {
    private static final int RESAMPLES = 1000;
    private static final long RESAMPLING_SEED = 1979;
    private static final double[] ENDS = {0.025, 0.975};

    /** From one certain sign to the next, which is another; by the indices of the shares. */
    private record Change(int from, int to) {}

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        var from = -1;
        for (var i = 0; i < signs.length; i++) {
            if (signs[i] != 0) {
                if (from >= 0 && signs[from] != signs[i]) {
                    changes.add(new Change(from, i));
                }
                from = i;
            }
        }
        return changes;
    }

    /** Between which share and the next each root is, by the index of the former. */
    List<Integer> gaps() {
        var means = means(everySeed());
        return changes().stream()
                .map(change -> gap(means, change).orElseThrow())
                .toList();
    }

    /**
     * The roots. Their intervals come from drawing seeds anew, a thousand times over; they are never narrower than the gap
     * between two shares.
     */
    List<Root> roots() {
        return changes().stream().map(this::root).toList();
    }

    private Root root(Change change) {
        var means = means(everySeed());
        var gap = gap(means, change).orElseThrow();
        var random = new Random(RESAMPLING_SEED);
        var drawn = IntStream.range(0, RESAMPLES)
                .mapToObj(
                        i -> means(random.ints(bySeed.size(), 0, bySeed.size()).toArray()))
                .flatMapToDouble(some -> gap(some, change).stream().mapToDouble(at -> crossing(some, at)))
                .toArray();
        var ends = drawn.length == 0
                ? new double[] {shares[gap], shares[gap + 1]}
                : Sample.of(drawn).quantiles(ENDS);
        return new Root(
                new Known(crossing(means, gap), Math.min(shares[gap], ends[0]), Math.max(shares[gap + 1], ends[1])),
                signs[change.from()] > 0);
    }

    private int[] everySeed() {
        return IntStream.range(0, bySeed.size()).toArray();
    }

    /** The mean advantages over some seeds. */
    private double[] means(int[] seeds) {
        var means = new double[shares.length];
        for (var seed : seeds) {
            var advantages = bySeed.get(seed);
            for (var i = 0; i < means.length; i++) {
                means[i] += advantages[i] / seeds.length;
            }
        }
        return means;
    }

    /** After which share the means change sign the way that they do; the middle of several. */
    private OptionalInt gap(double[] means, Change change) {
        var rises = signs[change.to()] > 0;
        var gaps = IntStream.range(change.from(), change.to())
                .filter(i -> rises ? means[i] < 0 && means[i + 1] >= 0 : means[i] > 0 && means[i + 1] <= 0)
                .toArray();
        return gaps.length == 0 ? OptionalInt.empty() : OptionalInt.of(gaps[gaps.length / 2]);
    }

    /** Where a straight line from one mean to the next crosses zero. */
    private double crossing(double[] means, int gap) {
        return shares[gap] + (shares[gap + 1] - shares[gap]) * means[gap] / (means[gap] - means[gap + 1]);
    }
}
