package derelayl.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedLuckTest {
    private static final int SEEDS = 200;
    private static final int SAMPLES = 40_000;

    private final Luck luck = new KeyedLuck(42);

    private static List<Integer> upTo(int number) {
        return IntStream.range(0, number).boxed().toList();
    }

    private static List<Integer> without(List<Integer> all, Integer one) {
        return all.stream().filter(other -> !other.equals(one)).toList();
    }

    /** Somebody who leaves makes room for one, and changes nothing else; in any order of the list. */
    @Test
    void whoElseIsInAListChangesNothing() {
        for (var seed = 0; seed < SEEDS; seed++) {
            Luck drawn = new KeyedLuck(seed);
            var all = new ArrayList<>(upTo(40));
            Draws.keyedBy(seed).shuffle(all);
            Integer leaver = seed % 40;
            var rest = without(all, leaver);
            for (var size = 0; size < 40; size++) {
                var one = drawn.whoTrains(7, all, size, i -> i);
                var other = drawn.whoTrains(7, rest, size, i -> i);
                assertEquals(size, one.size());
                assertEquals(
                        without(one, leaver),
                        other.subList(0, without(one, leaver).size()));
                assertEquals(
                        without(drawn.committee(7, all, size, i -> i), leaver),
                        drawn.committee(7, rest, size, i -> i)
                                .subList(
                                        0,
                                        without(drawn.committee(7, all, size, i -> i), leaver)
                                                .size()));
            }
            for (var block = 0; block < 4; block++) {
                var miner = drawn.whoMines(7, block, all, i -> i);
                var other = drawn.whoMines(7, block, rest, i -> i);
                assertTrue(miner.equals(leaver) || miner.equals(other));
                var victim = drawn.victim(7, block, all, i -> i);
                assertTrue(victim.equals(leaver) || victim.equals(drawn.victim(7, block, rest, i -> i)));
            }
            var queue = new ArrayList<>(all);
            drawn.howEqualBidsQueue(7, queue, i -> i);
            var shorter = new ArrayList<>(rest);
            drawn.howEqualBidsQueue(7, shorter, i -> i);
            assertEquals(without(queue, leaver), shorter);
        }
    }

    /** With a larger share, those who were not honest with a smaller one still are not, in the same order. */
    @Test
    void whoIsNotHonestOnlyGrows() {
        for (var seed = 0; seed < SEEDS; seed++) {
            Luck drawn = new KeyedLuck(seed);
            var all = drawn.whoIsNotHonest(upTo(50).subList(1, 50), 49);
            assertEquals(new TreeSet<>(upTo(50).subList(1, 50)), new TreeSet<>(all));
            for (var number = 0; number < 49; number++) {
                assertEquals(all.subList(0, number), drawn.whoIsNotHonest(upTo(50).subList(1, 50), number));
            }
        }
    }

    /** What is drawn for one, and how often, leaves the others alone. */
    @Test
    void theOrderOfDrawingChangesNothing() {
        var forwards = IntStream.range(0, 100).mapToObj(this::everythingOf).toList();
        var backwards = new ArrayList<List<Object>>();
        for (var trainer = 99; trainer >= 0; trainer--) {
            luck.gainDeviate(3, trainer + 1000);
            backwards.add(0, everythingOf(trainer));
        }
        assertEquals(forwards, backwards);
    }

    private List<Object> everythingOf(int trainer) {
        return List.of(
                luck.circumstances(3, trainer),
                luck.trainingSucceeds(3, trainer, 0.5),
                luck.gainDeviate(3, trainer),
                luck.retestsShowingFalse(3, trainer, "honest", false, 100, 0.3));
    }

    @Test
    void everyPurposeRoundParticipantAndSeedHasItsOwn() {
        var numbers = new TreeSet<Double>();
        for (var seed : new long[] {0, 1, Streams.MAX_SEED}) {
            Luck drawn = new KeyedLuck(seed);
            for (var round = 1; round <= 20; round++) {
                for (var trainer = 0; trainer < 20; trainer++) {
                    numbers.add(drawn.circumstances(round, trainer));
                    numbers.add(drawn.gainDeviate(round, trainer));
                }
            }
        }
        assertEquals(3 * 20 * 20 * 2, numbers.size());
    }

    @Test
    void votersOfAnotherClassDrawTheirOwn() {
        var honest = retests("honest", false);
        assertEquals(honest, retests("honest", false));
        assertNotEquals(honest, retests("honest", true));
        assertNotEquals(honest, retests("lazy", false));
    }

    private List<Integer> retests(String disposition, boolean allied) {
        return IntStream.range(0, 50)
                .mapToObj(contributor -> luck.retestsShowingFalse(1, contributor, disposition, allied, 1000, 0.4))
                .toList();
    }

    @Test
    void gainsAreStandardNormal() {
        assertNormal(sample(trainer -> luck.gainDeviate(5, trainer)));
        assertNormal(sample(round -> luck.gainDeviate(round, 5)));
    }

    /** Kolmogorov's statistic, and the correlation of neighbours. */
    private static void assertNormal(double[] drawn) {
        var sorted = drawn.clone();
        Arrays.sort(sorted);
        var largest = 0.0;
        for (var i = 0; i < sorted.length; i++) {
            largest = Math.max(largest, Math.abs((i + 0.5) / sorted.length - normal(sorted[i])));
        }
        assertTrue(largest * Math.sqrt(drawn.length) < 1.95, "99.9 % of samples do not deviate so far: " + largest);
        var correlation = 0.0;
        for (var i = 1; i < drawn.length; i++) {
            correlation += drawn[i - 1] * drawn[i] / drawn.length;
        }
        assertEquals(0, correlation, 3.29 / Math.sqrt(drawn.length));
    }

    /** The normal distribution function, by Simpson's rule from 0. */
    private static double normal(double x) {
        var steps = 200;
        var width = x / steps;
        var sum = density(0) + density(x);
        for (var i = 1; i < steps; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * density(i * width);
        }
        return 0.5 + sum * width / 3;
    }

    private static double density(double x) {
        return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double[] sample(IntToDoubleFunction draw) {
        return IntStream.range(0, SAMPLES).mapToDouble(draw).toArray();
    }

    @Test
    void successesAndCircumstancesHaveTheirChances() {
        var successes = Arrays.stream(sample(round -> luck.trainingSucceeds(round, 3, 0.9) ? 1 : 0));
        assertEquals(0.9, successes.average().orElseThrow(), 3.29 * Math.sqrt(0.09 / SAMPLES));
        var circumstances = Arrays.stream(sample(round -> luck.circumstances(round, 3)));
        assertEquals(0.5, circumstances.average().orElseThrow(), 3.29 * Math.sqrt(1.0 / 12 / SAMPLES));
    }

    @Test
    void minersAndTrainersAreUniform() {
        var all = upTo(20);
        assertUniform(counts(round -> List.of(luck.whoMines(round, 2, all, i -> i))), SAMPLES / 20.0, 1);
        assertUniform(counts(round -> luck.whoTrains(round, all, 5, i -> i)), SAMPLES / 4.0, 0.75);
        assertUniform(counts(round -> luck.committee(round, all, 5, i -> i)), SAMPLES / 4.0, 0.75);
        assertUniform(counts(round -> List.of(luck.victim(round, 1, all, i -> i))), SAMPLES / 20.0, 1);
        assertUniform(
                counts(round -> {
                    var queue = new ArrayList<>(all);
                    luck.howEqualBidsQueue(round, queue, i -> i);
                    return queue.subList(0, 1);
                }),
                SAMPLES / 20.0,
                1);
    }

    private static int[] counts(IntFunction<List<Integer>> draw) {
        var counts = new int[20];
        for (var round = 0; round < SAMPLES; round++) {
            draw.apply(round).forEach(drawn -> counts[drawn]++);
        }
        return counts;
    }

    /** Chi squared with 19 degrees of freedom exceeds 43.8 in one of 1000 samples. */
    private static void assertUniform(int[] counts, double expected, double spread) {
        var chiSquared = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertTrue(chiSquared < 43.8 * spread, "%s: %s".formatted(chiSquared, Arrays.toString(counts)));
    }

    @Test
    void retestsAreBinomial() {
        var drawn = sample(contributor -> luck.retestsShowingFalse(9, contributor, "honest", false, 50, 0.3));
        var mean = Arrays.stream(drawn).average().orElseThrow();
        var variance = Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).sum() / SAMPLES;
        assertEquals(15, mean, 3.29 * Math.sqrt(10.5 / SAMPLES));
        assertEquals(10.5, variance, 3.29 * 10.5 * Math.sqrt(2.0 / SAMPLES));
    }
}
