package derelayl.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The elementary effects of one factor on one outcome: by how much a step of the factor changed the outcome, as if the
 * step had gone over the whole range.
 *
 * @param byTrajectory for each trajectory an effect for each seed, with the same seeds everywhere; not a number where the
 *     outcome did not exist
 */
record ElementaryEffects(List<double[]> byTrajectory) {
    private static final int RESAMPLES = 1000;
    private static final long RESAMPLING_SEED = 1991;
    /** The normal distribution's quantile of 97.5 %. */
    private static final double NORMAL = 1.959963984540054;

    /**
     * What they come to. Effects are averaged over the seeds before their size is taken, so that luck does not pass for
     * an effect; the interval comes from drawing trajectories and seeds anew, a thousand times over.
     *
     * @return nothing if there is no effect
     */
    Optional<Influence> influence() {
        var effects = means(everyOne(byTrajectory.size()), everyOne(seeds()));
        if (effects.length == 0) {
            return Optional.empty();
        }
        var mu = mean(effects);
        return Optional.of(new Influence(mu, meanSize(effects), deviation(effects), halfWidth(), number()));
    }

    private double halfWidth() {
        var random = new Random(RESAMPLING_SEED);
        var resampled = new double[RESAMPLES];
        for (var i = 0; i < RESAMPLES; i++) {
            resampled[i] = meanSize(means(drawn(byTrajectory.size(), random), drawn(seeds(), random)));
        }
        return NORMAL
                * deviation(Arrays.stream(resampled).filter(Double::isFinite).toArray());
    }

    private int seeds() {
        return byTrajectory.get(0).length;
    }

    private int number() {
        return (int) byTrajectory.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .count();
    }

    /** The mean effect over these seeds, for each of these trajectories that has one. */
    private double[] means(int[] trajectories, int[] seeds) {
        return Arrays.stream(trajectories)
                .mapToDouble(trajectory -> Arrays.stream(seeds)
                        .mapToDouble(seed -> byTrajectory.get(trajectory)[seed])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .filter(Double::isFinite)
                .toArray();
    }

    private static int[] everyOne(int number) {
        return IntStream.range(0, number).toArray();
    }

    private static int[] drawn(int number, Random random) {
        return IntStream.range(0, number).map(i -> random.nextInt(number)).toArray();
    }

    private static double meanSize(double[] effects) {
        return mean(Arrays.stream(effects).map(Math::abs).toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double deviation(double[] values) {
        var mean = mean(values);
        var squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
    }
}
