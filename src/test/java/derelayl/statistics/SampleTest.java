package derelayl.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Checks samples and intervals against numbers from NumPy and SciPy, or worked out by hand. */
class SampleTest {
    private static final double NEAR = 1e-9;

    @Test
    void meanAndDeviationAreThoseOfASample() {
        var sample = Sample.of(2, 4, 4, 4, 5, 5, 7, 9);
        assertEquals(5, sample.mean(), NEAR);
        assertEquals(Math.sqrt(32.0 / 7), sample.standardDeviation().orElseThrow(), NEAR);
        assertEquals(OptionalDouble.empty(), Sample.of(3).standardDeviation());
    }

    /** numpy.quantile([3, 1, 2, 10], [0, .05, .25, .5, .75, .95, 1]) */
    @Test
    void quantilesAreNumPysAndLeaveTheValuesInTheirOrder() {
        var sample = Sample.of(3, 1, 2, 10);
        assertArrayEquals(
                new double[] {1, 1.15, 1.75, 2.5, 4.75, 8.95, 10},
                sample.quantiles(0, 0.05, 0.25, 0.5, 0.75, 0.95, 1),
                NEAR);
        assertArrayEquals(new double[] {3, 1, 2, 10}, sample.values());
    }

    /** The quantile of Student's t with 3 degrees of freedom at 0.975 is 3.182446305. */
    @Test
    void theIntervalOfAMeanIsStudents() {
        var sample = Sample.of(1, 2, 3, 4);
        var half = 3.182446305284263 * Math.sqrt(5.0 / 3) / 2;
        var interval = Interval.ofMean(sample, Interval.FIVE_PER_CENT).orElseThrow();
        assertEquals(2.5 - half, interval.low(), NEAR);
        assertEquals(2.5 + half, interval.high(), NEAR);
        assertEquals(half, interval.halfWidth(), NEAR);
        assertTrue(interval.contains(2.5));
    }

    @Test
    void equalValuesHaveAnIntervalOfOnePointAndASingleOneHasNone() {
        assertEquals(
                new Interval(0.5, 0.5),
                Interval.ofMean(Sample.of(0.5, 0.5, 0.5), Interval.FIVE_PER_CENT)
                        .orElseThrow());
        assertTrue(Interval.ofMean(Sample.of(0.5), Interval.FIVE_PER_CENT).isEmpty());
    }

    /** Wilson's interval for 0 of 10: its upper end is z² / (n + z²) with z = 1.959963985. */
    @Test
    void theIntervalOfAProbabilityIsWilsons() {
        var none = Interval.ofProbability(0, 10, Interval.FIVE_PER_CENT);
        assertEquals(0, none.low());
        assertEquals(1, Interval.ofProbability(10, 10, Interval.FIVE_PER_CENT).high());
        assertEquals(0.277532799862, none.high(), NEAR);
    }

    @Test
    void samplesOfNothingOrOfNoNumbersAreRefused() {
        assertThrows(IllegalArgumentException.class, Sample::of);
        assertThrows(IllegalArgumentException.class, () -> Sample.of(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Interval(2, 1));
    }
}
