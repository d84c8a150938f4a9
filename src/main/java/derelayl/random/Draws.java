package derelayl.random;

import ec.util.MersenneTwisterFast;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Uniform draws from a Mersenne Twister, made as the published program makes them: each of these methods consumes
 * the same outputs, and gives the same results, as its namesake in Python's {@code random} module.
 */
public final class Draws implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double TWO_TO_26 = 1L << 26;
    private static final double TWO_TO_53 = 1L << 53;

    private final MersenneTwisterFast twister;

    private Draws(MersenneTwisterFast twister) {
        this.twister = twister;
    }

    /**
     * A stream seeded by an array of keys ({@code init_by_array}).
     *
     * @param keys each 0 to 2^32 - 1
     */
    public static Draws keyedBy(long... keys) {
        var words = new int[keys.length];
        for (var i = 0; i < keys.length; i++) {
            words[i] = (int) keys[i];
        }
        return new Draws(new MersenneTwisterFast(words));
    }

    /**
     * A stream seeded by one number ({@code init_genrand}).
     *
     * @param seed 0 to 2^32 - 1
     */
    public static Draws seededBy(long seed) {
        return new Draws(new MersenneTwisterFast(seed));
    }

    /** The twister is kept in numbers, for its class would take any. */
    private Object writeReplace() throws IOException {
        var state = new ByteArrayOutputStream();
        twister.writeState(new DataOutputStream(state));
        return new State(state.toByteArray());
    }

    /** Nothing but what {@link #writeReplace} writes is read. */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a twister must be in numbers");
    }

    /**
     * A twister in numbers.
     *
     * @param bytes words, the matrix of the recurrence, the next word, and a Gaussian deviate that is never drawn
     */
    private record State(byte[] bytes) implements Serializable {
        private static final int WORDS = 624;
        private static final int LENGTH = (WORDS + 3) * Integer.BYTES + Double.BYTES + 1;
        private static final int MATRIX = 0x9908b0df;

        /** A twister that has nothing but zeros draws nothing but zeros, for ever. */
        State {
            var numbers = ByteBuffer.wrap(bytes);
            var words = new int[WORDS];
            if (bytes.length == LENGTH) {
                numbers.asIntBuffer().get(words);
                numbers.position(WORDS * Integer.BYTES);
            }
            if (bytes.length != LENGTH
                    || Arrays.stream(words, 1, WORDS).allMatch(word -> word == 0)
                    || numbers.getInt() != 0
                    || numbers.getInt() != MATRIX
                    || !isPlace(numbers.getInt())) {
                throw new IllegalArgumentException("there is no such twister");
            }
        }

        private static boolean isPlace(int next) {
            return next >= 0 && next <= WORDS;
        }

        private Object readResolve() throws IOException {
            var twister = new MersenneTwisterFast(0);
            twister.readState(new DataInputStream(new ByteArrayInputStream(bytes)));
            return new Draws(twister);
        }
    }

    /** A number from 0 to 1, exclusive, with 53 random bits. */
    public double random() {
        var high = twister.nextInt() >>> 5;
        var low = twister.nextInt() >>> 6;
        return (high * TWO_TO_26 + low) / TWO_TO_53;
    }

    /**
     * A whole number from 0 to n, exclusive.
     *
     * @param n at least 1
     */
    public int below(int n) {
        var unusedBits = Integer.numberOfLeadingZeros(n);
        var drawn = twister.nextInt() >>> unusedBits;
        while (drawn >= n) {
            drawn = twister.nextInt() >>> unusedBits;
        }
        return drawn;
    }

    /** Puts the items in random order. */
    public void shuffle(List<?> items) {
        for (var i = items.size() - 1; i > 0; i--) {
            Collections.swap(items, i, below(i + 1));
        }
    }

    /** Puts the numbers in random order, the same as a list of them. */
    public void shuffle(int[] numbers) {
        for (var i = numbers.length - 1; i > 0; i--) {
            var other = below(i + 1);
            var number = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = number;
        }
    }

    /**
     * Some of the items, drawn without replacement, in the order of drawing.
     *
     * @param size 0 to the number of items
     */
    public <T> List<T> sample(List<T> items, int size) {
        return items.size() <= poolLimit(size) ? sampleFromPool(items, size) : sampleByIndex(items, size);
    }

    /** One of the items: a sample of one. */
    public <T> T one(List<T> items) {
        return sample(items, 1).get(0);
    }

    /**
     * How many of so many independent trials succeed: a binomial deviate, by inversion.
     *
     * @param trials not negative
     * @param chance of each, 0 to 1
     */
    public int successes(int trials, double chance) {
        return Binomial.successes(trials, chance, this::random);
    }

    /** Up to how many items Python copies into a pool, because a set of what is drawn would take more memory. */
    private static long poolLimit(int size) {
        var limit = 21L;
        if (size > 5) {
            var table = 1L;
            while (table < 3L * size) {
                table *= 4;
            }
            limit += table;
        }
        return limit;
    }

    private <T> List<T> sampleFromPool(List<T> items, int size) {
        var pool = new ArrayList<>(items);
        var drawn = new ArrayList<T>(size);
        for (var left = pool.size(); drawn.size() < size; left--) {
            var index = below(left);
            drawn.add(pool.get(index));
            pool.set(index, pool.get(left - 1));
        }
        return drawn;
    }

    private <T> List<T> sampleByIndex(List<T> items, int size) {
        var taken = new BitSet(items.size());
        var drawn = new ArrayList<T>(size);
        while (drawn.size() < size) {
            var index = below(items.size());
            if (!taken.get(index)) {
                taken.set(index);
                drawn.add(items.get(index));
            }
        }
        return drawn;
    }
}
