package derelayl.checkpoint;

import derelayl.record.Build;
import derelayl.record.Checksum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What surrounds the content of a checkpoint: lines of plain text that say what it is and which program wrote it, and
 * at its end the checksum of everything before.
 */
final class Envelope {
    /** What it is that a relay alone is kept in. */
    static final Envelope OF_RELAY = new Envelope("DeRelayL checkpoint");
    /** The same for a run with its results. */
    static final Envelope OF_RUN = new Envelope("DeRelayL run checkpoint");

    private static final int CHECKSUM_LENGTH = 64;
    /** Longer than all lines of text. */
    private static final int TEXT_LENGTH = 1000;

    private final String kind;

    private Envelope(String kind) {
        this.kind = kind;
    }

    /** The lines that this program writes. */
    private String lines() {
        var build = Build.current();
        return kind + " 1\nversion %s\ncommit %s\n".formatted(build.version(), build.commit());
    }

    /** The content in its envelope. */
    byte[] around(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii(lines()));
        bytes.writeBytes(content);
        bytes.writeBytes(ascii(Checksum.of(bytes.toByteArray())));
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Takes the content out.
     *
     * @throws IOException if not every byte is as this program wrote it
     */
    byte[] open(byte[] bytes) throws IOException {
        var start = new String(bytes, 0, Math.min(bytes.length, TEXT_LENGTH), StandardCharsets.US_ASCII);
        if (!start.startsWith(kind)) {
            throw new IOException(
                    start.startsWith(OF_RUN.kind)
                            ? "this is the checkpoint of a run; go on with it by derelayl resume and its folder"
                            : "this is not a checkpoint");
        }
        var end = Math.max(0, bytes.length - CHECKSUM_LENGTH);
        var checksum = ascii(Checksum.of(Arrays.copyOf(bytes, end)));
        if (!Arrays.equals(checksum, Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new IOException("this checkpoint is damaged; take another one");
        }
        if (!start.startsWith(lines())) {
            throw new IOException("this checkpoint needs the program that wrote it (%s); this program is another (%s)"
                    .formatted(program(start), program(lines())));
        }
        return Arrays.copyOfRange(bytes, lines().length(), end);
    }

    private static String program(String lines) {
        return lines.lines().skip(1).limit(2).collect(Collectors.joining(", "));
    }
}
