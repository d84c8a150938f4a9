package derelayl.state;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Takes numbers and texts, to be read back by {@link StateInput} in the same order. */
public final class StateOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Adds a whole number. */
    public void add(int number) throws IOException {
        out.writeInt(number);
    }

    /** Adds a long whole number. */
    public void add(long number) throws IOException {
        out.writeLong(number);
    }

    /** Adds a number, bit for bit. */
    public void add(double number) throws IOException {
        out.writeDouble(number);
    }

    /** Adds a truth. */
    public void add(boolean truth) throws IOException {
        out.writeBoolean(truth);
    }

    /** Adds a text. */
    public void add(String text) throws IOException {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes, with their number. */
    public void add(byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    /** Adds numbers, with how many there are. */
    public void add(double[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (var number : numbers) {
            out.writeDouble(number);
        }
    }

    /** Adds a number that there may not be. */
    public void add(OptionalDouble number) throws IOException {
        out.writeBoolean(number.isPresent());
        out.writeDouble(number.orElse(0));
    }

    /** Adds a whole number that there may not be. */
    public void add(OptionalInt number) throws IOException {
        out.writeBoolean(number.isPresent());
        out.writeInt(number.orElse(0));
    }

    /** All that was added. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
