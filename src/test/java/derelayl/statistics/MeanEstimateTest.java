package derelayl.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeanEstimateTest {
    private static final double NEAR = 1e-9;

    /** Of a symmetric sample, they are Student's: mean ± t s / √n. */
    @Test
    void boundsOfWhatIsNotSkewedAreStudents() {
        var estimate = MeanEstimate.of(Sample.of(1, 2, 3, 4, 5));
        var halfWidth = 2.131846786326649 * Math.sqrt(2.5 / 5);
        assertEquals(3 - halfWidth, estimate.low(0.05), 1e-7);
        assertEquals(3 + halfWidth, estimate.high(0.05), 1e-7);
    }

    /** Hall's g(t) = t + s t² / 3 + s² t³ / 27 + s / 6 of the t at a bound is the quantile, where s is the skewness of the mean. */
    @Test
    void boundsOfWhatIsSkewedAreHalls() {
        var estimate = MeanEstimate.of(Sample.of(0, 0, 0, 1, 9));
        var skewness = estimate.thirdCumulant() / Math.pow(estimate.variance(), 1.5);
        assertEquals(2, estimate.mean(), NEAR);
        assertEquals(15.5 / 5, estimate.variance(), NEAR);
        assertEquals((-8.0 * 3 - 1 + 343) / 5 / 25, estimate.thirdCumulant(), NEAR);
        for (var bound : new double[] {estimate.low(0.05), estimate.high(0.05)}) {
            var t = (estimate.mean() - bound) / Math.sqrt(estimate.variance());
            var transformed = t + skewness * t * t / 3 + skewness * skewness * t * t * t / 27 + skewness / 6;
            assertEquals(2.131846786326649, Math.abs(transformed), 1e-7);
        }
        assertTrue(estimate.high(0.05) - 2 > 2 - estimate.low(0.05), "a few large numbers may have been missed");
    }

    /** SciPy's ttest_ind(a, b, equal_var=False) has 4.0706… degrees of freedom for these. */
    @Test
    void differencesAreWelchs() {
        var difference = MeanEstimate.of(Sample.of(1, 2, 3)).minus(MeanEstimate.of(Sample.of(4, 8, 6, 10)));
        assertEquals(-5, difference.mean(), NEAR);
        assertEquals(1.0 / 3 + 20.0 / 12, difference.variance(), NEAR);
        assertEquals(4 / (1.0 / 18 + 25.0 / 27), difference.degrees(), NEAR);
        assertEquals(-0.5, difference.by(10).mean(), NEAR);
        assertEquals(difference.low(0.01) / 10, difference.by(10).low(0.01), NEAR);
    }

    @Test
    void whatNeverVariesIsKnown() {
        var estimate = MeanEstimate.of(Sample.of(7, 7, 7));
        assertEquals(7, estimate.low(0.001));
        assertEquals(7, estimate.high(0.001));
        assertEquals(7, estimate.minus(MeanEstimate.of(Sample.of(0, 0))).high(0.001));
    }

    /** Of a distribution as skewed as coins are, each bound misses about as often as it may, also of small samples. */
    @Test
    void boundsKeepTheirLevelWhereNumbersAreSkewed() {
        var random = new Random(5);
        var misses = new int[2];
        var repetitions = 4000;
        for (var i = 0; i < repetitions; i++) {
            var sample = IntStream.range(0, 30).mapToDouble(j -> coins(random)).toArray();
            var estimate = MeanEstimate.of(Sample.of(sample));
            misses[0] += estimate.low(0.05) > 1 ? 1 : 0;
            misses[1] += estimate.high(0.05) < 1 ? 1 : 0;
        }
        for (var missed : misses) {
            var interval = Interval.ofProbability(missed, repetitions, 0.001);
            assertTrue(interval.low() <= 0.05 && interval.high() > 0.02, interval::toString);
        }
    }

    /** Half have nothing, and the others exponentially much: mean 1, standard deviation √3, skewness about 2.6. */
    private static double coins(Random random) {
        return random.nextBoolean() ? 0 : -2 * Math.log(1 - random.nextDouble());
    }
}
