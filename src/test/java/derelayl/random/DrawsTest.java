package derelayl.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected values are printed by CPython 3.11's {@code random} module and by NumPy's {@code RandomState}. */
class DrawsTest {
    @Test
    void random() {
        var draws = Draws.keyedBy(42);
        assertEquals(0.6394267984578837, draws.random());
        assertEquals(0.025010755222666936, draws.random());
        assertEquals(0.27502931836911926, draws.random());
    }

    @Test
    void theLargestSeed() {
        assertEquals(0.6353574441341173, Draws.keyedBy(4294967295L).random());
    }

    @Test
    void sample() {
        assertSample(7, 5, List.of(2, 1, 3), 0.6509344730398537);
        assertSample(7, 21, List.of(10, 4, 12, 1, 2), 0.8212742919913083);
        assertSample(7, 22, List.of(10, 4, 12, 20, 1), 0.07243628666754276);
        assertSample(7, 85, List.of(41, 19, 50, 6, 9, 68), 0.09413004193968255);
        assertSample(7, 86, List.of(41, 19, 50, 83, 6, 9), 0.8212742919913083);
        assertSample(1, 256, List.of(68, 32, 130, 60, 253, 230, 241, 194, 107, 48, 249, 14), 0.8933170425576351);
        assertSample(9, 10, List.of(7, 5, 4, 1, 6, 0, 2, 3, 8, 9), 0.3340240087678318);
        assertSample(3, 1, List.of(0), 0.5926409106271656);
        assertSample(3, 4, List.of(), 0.23796462709189137);
    }

    private static void assertSample(long seed, int items, List<Integer> expected, double next) {
        var draws = Draws.keyedBy(seed);
        var sample = draws.sample(IntStream.range(0, items).boxed().toList(), expected.size());
        assertEquals(expected, sample);
        assertEquals(next, draws.random(), "as many outputs must have been consumed");
    }

    @Test
    void numbersAreShuffledLikeAListOfThem() {
        var list = new ArrayList<>(IntStream.range(0, 30).boxed().toList());
        Draws.keyedBy(5).shuffle(list);
        var numbers = IntStream.range(0, 30).toArray();
        Draws.keyedBy(5).shuffle(numbers);
        assertEquals(list, IntStream.of(numbers).boxed().toList());
    }

    @Test
    void shuffle() {
        var draws = Draws.keyedBy(5);
        var items = new ArrayList<>(IntStream.range(0, 9).boxed().toList());
        draws.shuffle(items);
        assertEquals(List.of(2, 3, 1, 0, 8, 7, 6, 5, 4), items);
        assertEquals(0.6489745531369242, draws.random());
    }

    @Test
    void shufflingASingleItemDrawsNothing() {
        var draws = Draws.keyedBy(5);
        draws.shuffle(new ArrayList<>(List.of(0)));
        assertEquals(0.6229016948897019, draws.random());
    }

    @Test
    void below() {
        var draws = Draws.keyedBy(8);
        var drawn = IntStream.of(1, 1, 2, 3, 1000, Integer.MAX_VALUE)
                .map(draws::below)
                .boxed()
                .toList();
        assertEquals(List.of(0, 0, 1, 0, 197, 1513582829), drawn);
        assertEquals(0.04377845738221153, draws.random());
    }

    @Test
    void deviates() {
        var deviates = new Deviates(Draws.seededBy(42));
        assertEquals(0.4967141530112327, deviates.next());
        assertEquals(-0.13826430117118466, deviates.next());
        assertEquals(0.6476885381006925, deviates.next());
        assertEquals(1.5230298564080254, deviates.next());
    }

    @Test
    void successesHaveTheMeanAndVarianceOfABinomialDeviate() {
        var draws = Draws.keyedBy(6);
        for (var trials : new int[] {1, 20, 256, 5000}) {
            for (var chance : new double[] {0.02, 0.5, 0.7}) {
                var samples = 4000;
                var sum = 0.0;
                var squares = 0.0;
                for (var i = 0; i < samples; i++) {
                    var successes = draws.successes(trials, chance);
                    assertTrue(successes >= 0 && successes <= trials);
                    sum += successes;
                    squares += (double) successes * successes;
                }
                var mean = sum / samples;
                var variance = trials * chance * (1 - chance);
                assertEquals(trials * chance, mean, 4 * Math.sqrt(variance / samples));
                assertEquals(1, (squares / samples - mean * mean) / variance, 0.15);
            }
        }
        assertEquals(0, draws.successes(100, 0));
        assertEquals(100, draws.successes(100, 1));
    }
}
