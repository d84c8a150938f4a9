package derelayl.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The points of Morris' screening (Technometrics 33, 1991): trajectories through the unit cube, on a grid of four
 * levels a side, each step of which moves one factor by two thirds of its range.
 *
 * @param trajectories each a list of points, one more than there are factors; a point has a level for each factor, 0 to 1
 */
public record MorrisDesign(List<List<double[]>> trajectories) {
    private static final int LEVELS = 4;
    /** LEVELS / (2 (LEVELS - 1)), with which all levels come up equally often. */
    private static final double STEP = LEVELS / (2.0 * (LEVELS - 1));

    /**
     * Draws trajectories; the same arguments draw the same.
     *
     * @param factors how many there are
     * @param trajectories how many to draw
     * @param seed of the draw
     */
    public static MorrisDesign draw(int factors, int trajectories, long seed) {
        // A generator that the Java platform specifies to the last bit.
        var random = new Random(seed);
        return new MorrisDesign(IntStream.range(0, trajectories)
                .mapToObj(i -> trajectory(factors, random))
                .toList());
    }

    /** Which factor differs between two neighbours of a trajectory. */
    static int moved(double[] from, double[] to) {
        return Arrays.mismatch(from, to);
    }

    private static List<double[]> trajectory(int factors, Random random) {
        var point = new double[factors];
        var steps = new double[factors];
        for (var factor = 0; factor < factors; factor++) {
            var low = (double) random.nextInt(LEVELS / 2) / (LEVELS - 1);
            var rises = random.nextBoolean();
            point[factor] = rises ? low : low + STEP;
            steps[factor] = rises ? STEP : -STEP;
        }
        var order = new ArrayList<>(IntStream.range(0, factors).boxed().toList());
        Collections.shuffle(order, random);
        var points = new ArrayList<double[]>();
        points.add(point.clone());
        for (var factor : order) {
            point[factor] = grid(point[factor] + steps[factor]);
            points.add(point.clone());
        }
        return List.copyOf(points);
    }

    /** The level itself, for sums of thirds miss it by a bit. */
    private static double grid(double level) {
        return Math.rint(level * (LEVELS - 1)) / (LEVELS - 1);
    }
}
