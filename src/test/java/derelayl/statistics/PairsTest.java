package derelayl.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Expected values are those of SciPy and R for the same data. */
class PairsTest {
    private static final double DIGITS = 1e-9;

    /** Student's sleep data (Biometrika 6, 1908): hours gained with two drugs by the same ten patients. */
    private static final Pairs SLEEP = Pairs.of(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2.0},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    /** Depression before and after (Hollander and Wolfe, 1973). */
    private static final Pairs DEPRESSION = Pairs.of(
            new double[] {1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30},
            new double[] {.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29});

    /** So many pairs of each kind: true and true, becomes true, becomes false, false and false. */
    private static Pairs truths(int both, int risen, int fallen, int neither) {
        var first = DoubleStream.concat(ones(both), DoubleStream.concat(zeros(risen), ones(fallen)));
        var second = DoubleStream.concat(ones(both), DoubleStream.concat(ones(risen), zeros(fallen)));
        return Pairs.of(
                DoubleStream.concat(first, zeros(neither)).toArray(),
                DoubleStream.concat(second, zeros(neither)).toArray());
    }

    private static DoubleStream ones(int number) {
        return DoubleStream.generate(() -> 1).limit(number);
    }

    private static DoubleStream zeros(int number) {
        return DoubleStream.generate(() -> 0).limit(number);
    }

    @Test
    void theIntervalAndTheTestAreStudents() {
        var difference = PairedDifference.of(SLEEP);
        assertEquals(1.58, difference.mean(), DIGITS);
        assertEquals(0.7001142, difference.interval().orElseThrow().low(), 1e-7);
        assertEquals(2.4598858, difference.interval().orElseThrow().high(), 1e-7);
        assertEquals(0.00283289, PairedTest.T.of(SLEEP).orElseThrow(), 1e-8);
        assertTrue(difference.isDiscernible());
    }

    @Test
    void wilcoxonsTestIsExact() {
        assertEquals(0.0390625, PairedTest.WILCOXON.of(DEPRESSION).orElseThrow(), DIGITS);
    }

    @Test
    void whatPairingGainsIsTheVarianceItTakesAway() {
        assertEquals(0.795170, SLEEP.correlation().orElseThrow(), 1e-6);
        assertEquals(4.765423, SLEEP.gain().orElseThrow(), 1e-6);
    }

    @Test
    void alikePairsAreIdenticalAndNotTested() {
        var alike = Pairs.of(new double[] {3, 4, 5}, new double[] {3, 4, 5});
        assertTrue(alike.areIdentical());
        assertEquals(new Interval(0, 0), PairedDifference.of(alike).interval().orElseThrow());
        for (var test : PairedTest.values()) {
            assertEquals(OptionalDouble.empty(), test.of(alike));
        }
        assertEquals(1, alike.correlation().orElseThrow(), DIGITS);
        assertEquals(OptionalDouble.empty(), alike.gain());
    }

    @Test
    void theSameDifferenceEverywhereIsCertain() {
        var shifted = Pairs.of(new double[] {3, 4, 6}, new double[] {5, 6, 8});
        assertEquals(new Interval(2, 2), PairedDifference.of(shifted).interval().orElseThrow());
        assertEquals(0, PairedTest.T.of(shifted).orElseThrow());
    }

    @Test
    void whatNeverVariesHasNoCorrelation() {
        var pairs = Pairs.of(new double[] {1, 1, 1}, new double[] {2, 3, 4});
        assertEquals(OptionalDouble.empty(), pairs.correlation());
        assertEquals(1, pairs.gain().orElseThrow(), DIGITS);
    }

    @Test
    void aSinglePairHasADifferenceAndNoInterval() {
        var single = Pairs.of(new double[] {1}, new double[] {3});
        assertEquals(2, PairedDifference.of(single).mean());
        assertTrue(PairedDifference.of(single).interval().isEmpty());
        assertTrue(PairedDifference.ofTruths(single).interval().isEmpty());
        assertEquals(OptionalDouble.empty(), PairedTest.T.of(single));
        assertFalse(PairedDifference.of(single).isDiscernible());
    }

    @Test
    void unequalNumbersCannotBePaired() {
        assertThrows(IllegalArgumentException.class, () -> Pairs.of(new double[] {1}, new double[] {1, 2}));
    }

    @Test
    void truthsHaveMcNemarsTest() {
        assertEquals(0.125, PairedTest.MCNEMAR.of(truths(10, 6, 1, 20)).orElseThrow(), DIGITS);
        assertEquals(1, PairedTest.MCNEMAR.of(truths(10, 3, 3, 20)).orElseThrow(), DIGITS);
        assertEquals(OptionalDouble.empty(), PairedTest.MCNEMAR.of(truths(10, 0, 0, 20)));
    }

    @Test
    void truthsThatNeverChangeMightChangeAfterAll() {
        var interval = PairedDifference.ofTruths(truths(0, 0, 0, 98)).interval().orElseThrow();
        assertEquals(1.959963985 * Math.sqrt(0.02 / 100), interval.high(), 1e-7);
        assertEquals(-interval.high(), interval.low(), DIGITS);
    }

    /** 95 % intervals of a rare event and of a skewed number cover the truth in about 95 % of samples. */
    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        var random = new Random(1);
        var coveredTruths = 0;
        var coveredNumbers = 0;
        for (var sample = 0; sample < 2000; sample++) {
            var draws = random.doubles(60).toArray();
            var rises = DoubleStream.of(draws).map(draw -> draw < 0.05 ? 1 : 0).toArray();
            var skewed = DoubleStream.of(draws).map(draw -> -Math.log(draw)).toArray();
            var none = new double[60];
            if (PairedDifference.ofTruths(Pairs.of(none, rises))
                    .interval()
                    .orElseThrow()
                    .contains(0.05)) {
                coveredTruths++;
            }
            if (PairedDifference.of(Pairs.of(none, skewed))
                    .interval()
                    .orElseThrow()
                    .contains(1)) {
                coveredNumbers++;
            }
        }
        assertEquals(0.96, coveredTruths / 2000.0, 0.025);
        assertEquals(0.945, coveredNumbers / 2000.0, 0.02);
    }

    @Test
    void aMarginIsKeptExceededOrUndecided() {
        var difference = PairedDifference.of(SLEEP);
        assertTrue(difference.isWithin(2.5));
        assertTrue(difference.isBeyond(0.7));
        assertFalse(difference.isWithin(2) || difference.isBeyond(2));
        assertEquals(
                Math.ceil(10 * Math.pow(0.8798858 / 0.42, 2)),
                difference.pairsToDecide(2).orElseThrow());
        assertEquals(OptionalDouble.empty(), difference.pairsToDecide(difference.mean()));
    }

    @Test
    void holmsCorrectionIsThatOfR() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Holm.correct(0.01, 0.04, 0.03, 0.005), DIGITS);
        assertArrayEquals(new double[] {1, 1}, Holm.correct(0.6, 0.9), DIGITS);
        assertArrayEquals(new double[0], Holm.correct());
    }
}
