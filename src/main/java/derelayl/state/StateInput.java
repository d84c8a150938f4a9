package derelayl.state;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what {@link StateOutput} has taken. Nothing is made that would be larger than what there is to read. */
public final class StateInput {
    private final DataInputStream in;

    /** @param bytes all that was added */
    public StateInput(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** The next whole number. */
    public int nextInt() throws IOException {
        return in.readInt();
    }

    /** The next long whole number. */
    public long nextLong() throws IOException {
        return in.readLong();
    }

    /** The next number. */
    public double nextDouble() throws IOException {
        return in.readDouble();
    }

    /** The next truth. */
    public boolean nextTruth() throws IOException {
        return in.readBoolean();
    }

    /** The next text. */
    public String nextText() throws IOException {
        return new String(nextBytes(), StandardCharsets.UTF_8);
    }

    /** The next bytes. */
    public byte[] nextBytes() throws IOException {
        return in.readNBytes(nextCount(1));
    }

    /** The next numbers. */
    public double[] nextDoubles() throws IOException {
        var numbers = new double[nextCount(Double.BYTES)];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }

    /** The next number that there may not be. */
    public OptionalDouble nextOptionalDouble() throws IOException {
        var isPresent = in.readBoolean();
        var number = in.readDouble();
        return isPresent ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The next whole number that there may not be. */
    public OptionalInt nextOptionalInt() throws IOException {
        var isPresent = in.readBoolean();
        var number = in.readInt();
        return isPresent ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * How many of something come next.
     *
     * @param bytes the fewest that one of them takes, at least 1
     * @throws IOException if there cannot be so many
     */
    public int nextCount(int bytes) throws IOException {
        var count = in.readInt();
        if (count < 0 || (long) count * bytes > in.available()) {
            throw new IOException("%d of at least %d bytes each".formatted(count, bytes));
        }
        return count;
    }

    /**
     * Makes sure that all was read.
     *
     * @throws IOException if something is left
     */
    public void end() throws IOException {
        if (in.available() > 0) {
            throw new IOException("%d bytes too many".formatted(in.available()));
        }
    }
}
