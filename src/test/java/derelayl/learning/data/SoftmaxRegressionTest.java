package derelayl.learning.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {
    private static final float NEAR = 1e-6f;
    /** Three cases of two numbers, of two classes. */
    private static final DataSet THREE = new DataSet(2, 2, new float[] {1, 0, 0, 1, 1, 1}, new int[] {0, 1, 0});

    /**
     * By hand, from nothing, at rate 1. The first case has chances 1/2 and 1/2, so that its input's and the constant's weights
     * become 1/2 and -1/2. The second then has scores 1/2 and -1/2, hence chances σ(1) and 1 - σ(1), and so on.
     */
    @Test
    void threeCasesByHand() {
        var weights = new float[6];
        var regression = new SoftmaxRegression(THREE);
        regression.train(weights, new int[] {0}, 1, 0);
        assertArrayEquals(new float[] {0.5f, -0.5f, 0, 0, 0.5f, -0.5f}, weights, NEAR);
        regression.train(weights, new int[] {1}, 1, 0);
        var chance = (float) (1 / (1 + Math.exp(-1)));
        assertArrayEquals(new float[] {0.5f, -0.5f, -chance, chance, 0.5f - chance, chance - 0.5f}, weights, NEAR);
        regression.train(weights, new int[] {2}, 1, 0);
        var score = 2 * (0.5 - chance + 0.5 - chance);
        var third = (float) (1 - 1 / (1 + Math.exp(-score)));
        assertArrayEquals(
                new float[] {
                    0.5f + third,
                    -0.5f - third,
                    -chance + third,
                    chance - third,
                    0.5f - chance + third,
                    chance - 0.5f - third
                },
                weights,
                NEAR);
    }

    @Test
    void whoLearnsShiftedLabelsLearnsWhatIsWrong() {
        var weights = new float[6];
        var regression = new SoftmaxRegression(THREE);
        for (var epoch = 0; epoch < 200; epoch++) {
            regression.train(weights, new int[] {0, 1, 2}, 0.5, 1);
        }
        assertEquals(new BitSet(), regression.right(weights, new int[] {0, 1, 2}));
        var right = new float[6];
        for (var epoch = 0; epoch < 200; epoch++) {
            regression.train(right, new int[] {0, 1, 2}, 0.5, 0);
        }
        assertEquals(3, regression.right(right, new int[] {0, 1, 2}).cardinality());
    }

    /** What a step changes, by the rate, is the slope of the loss -ln p. */
    @Test
    void aStepFollowsTheSlopeOfTheLoss() {
        var random = new Random(3);
        var values = new float[5 * 4];
        for (var i = 0; i < values.length; i++) {
            values[i] = random.nextFloat() - 0.5f;
        }
        var data = new DataSet(4, 3, values, new int[] {0, 1, 2, 1, 0});
        var regression = new SoftmaxRegression(data);
        var weights = new float[regression.size()];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = random.nextFloat() - 0.5f;
        }
        for (var index = 0; index < data.size(); index++) {
            var stepped = weights.clone();
            regression.train(stepped, new int[] {index}, 0.001, 0);
            for (var i = 0; i < weights.length; i++) {
                var slope = (loss(data, weights, i, 1e-4, index) - loss(data, weights, i, -1e-4, index)) / 2e-4;
                assertEquals(slope, (weights[i] - stepped[i]) / 0.001, 1e-3);
            }
        }
    }

    /** In double precision, with one weight moved. */
    private static double loss(DataSet data, float[] weights, int moved, double by, int index) {
        var scores = new double[data.classes()];
        for (var feature = 0; feature <= data.features(); feature++) {
            var value = feature == data.features() ? 1 : data.values()[index * data.features() + feature];
            for (var i = 0; i < scores.length; i++) {
                var at = feature * data.classes() + i;
                scores[i] += value * (weights[at] + (at == moved ? by : 0));
            }
        }
        var sum = 0.0;
        for (var score : scores) {
            sum += Math.exp(score);
        }
        return Math.log(sum) - scores[data.labels()[index]];
    }

    @Test
    void chancesSumUpToOneEvenOfLargeScores() {
        var scores = new float[] {1000, 998, -1000};
        SoftmaxRegression.probabilities(scores);
        assertEquals(1, scores[0] + scores[1] + scores[2], NEAR);
        assertTrue(scores[0] > 0.88 && scores[2] == 0);
    }
}
