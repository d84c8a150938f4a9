package derelayl.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The elementary effects of one factor on one outcome: by how much a step of the factor changed the outcome, as if the
 * step had gone over the whole range. There is one for each trajectory and seed.
 *
 * @param byTrajectory for each trajectory an effect for each seed, with the same seeds everywhere
 */
record ElementaryEffects(List<double[]> byTrajectory) {
    private static final int RESAMPLES = 1000;
    private static final long RESAMPLING_SEED = 1991;
    /** The normal distribution's quantile of 97.5 %. */
    private static final double NORMAL = 1.959963984540054;

    /**
     * What screening says of a factor, by the names of SALib.
     *
     * @param mu the mean effect; opposite effects cancel
     * @param muStar the mean of the sizes of the effects
     * @param sigma the standard deviation of the effects between trajectories: large if the factor acts together with
     *     others, or not in proportion
     * @param muStarConf half the width of a 95 % interval of muStar
     */
    record Screening(double mu, double muStar, double sigma, double muStarConf) {}

    /**
     * Screens. Effects are averaged over the seeds before their size is taken, so that luck does not pass for an
     * effect; the interval comes from drawing trajectories and seeds anew, a thousand times over.
     */
    Screening screen() {
        var effects = means(identity(byTrajectory.size()), identity(seeds()));
        var mu = mean(effects);
        var squares = Arrays.stream(effects).map(effect -> (effect - mu) * (effect - mu));
        var sigma = effects.length < 2 ? 0 : Math.sqrt(squares.sum() / (effects.length - 1));
        return new Screening(mu, meanSize(effects), sigma, halfWidth());
    }

    private double halfWidth() {
        var random = new Random(RESAMPLING_SEED);
        var resampled = new double[RESAMPLES];
        for (var i = 0; i < RESAMPLES; i++) {
            resampled[i] = meanSize(means(drawn(byTrajectory.size(), random), drawn(seeds(), random)));
        }
        var mean = mean(resampled);
        var squares = Arrays.stream(resampled).map(size -> (size - mean) * (size - mean));
        return NORMAL * Math.sqrt(squares.sum() / (RESAMPLES - 1));
    }

    private int seeds() {
        return byTrajectory.get(0).length;
    }

    /** The mean effect over these seeds, for each of these trajectories. */
    private double[] means(int[] trajectories, int[] seeds) {
        return Arrays.stream(trajectories)
                .mapToDouble(trajectory -> Arrays.stream(seeds)
                                .mapToDouble(seed -> byTrajectory.get(trajectory)[seed])
                                .sum()
                        / seeds.length)
                .toArray();
    }

    private static int[] identity(int number) {
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
}
