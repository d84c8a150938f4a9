package derelayl.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.policy.Trust;
import derelayl.record.Build;
import derelayl.record.Checksum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not exactly what this program wrote is refused in one line. */
class DamagedCheckpointTest {
    private static final String DAMAGED = "this checkpoint is damaged; take another one";
    private static final String FOREIGN = "this is not a checkpoint";
    private static final String FORGED = "this checkpoint holds something else than a relay";

    private static byte[] whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() throws IOException {
        var run = KeptRun.of("paper", "participants=4");
        whole = run.checkpoint(run.played(5)).content();
    }

    private void refused(byte[] content, String reason) throws IOException {
        var file = Files.write(folder.resolve("relay.checkpoint"), content);
        var refusal = assertThrows(FileSystemException.class, () -> Checkpoint.read(file, Trust.GUARDED));
        assertEquals(file + ": " + reason, refusal.getMessage());
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @Test
    void truncated() throws IOException {
        for (var length = 19; length < whole.length; length += length < 500 ? 1 : 499) {
            refused(Arrays.copyOf(whole, length), DAMAGED);
        }
        refused(Arrays.copyOf(whole, whole.length - 1), DAMAGED);
        refused(Arrays.copyOf(whole, 18), FOREIGN);
        refused(new byte[0], FOREIGN);
    }

    @Test
    void lengthened() throws IOException {
        refused(Arrays.copyOf(whole, whole.length + 1), DAMAGED);
    }

    @Test
    void oneBitFlipped() throws IOException {
        for (var i = 0; i < whole.length; i += i < 200 || i > whole.length - 70 ? 1 : 211) {
            var flipped = whole.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            refused(flipped, i < "DeRelayL checkpoint".length() ? FOREIGN : DAMAGED);
        }
    }

    @Test
    void somethingElseAltogether() throws IOException {
        refused("participants = 4\n".repeat(5000).getBytes(StandardCharsets.UTF_8), FOREIGN);
        refused(serialised(List.of("a")), FOREIGN);
        var masons = new ByteArrayOutputStream();
        KeptRun.of("paper", "participants=4").played(3).writeToCheckpoint(masons);
        refused(masons.toByteArray(), FOREIGN);
    }

    @Test
    void noFile() {
        assertThrows(
                NoSuchFileException.class, () -> Checkpoint.read(folder.resolve("missing.checkpoint"), Trust.GUARDED));
    }

    @Test
    void anotherProgram() throws IOException {
        var build = Build.current();
        var here = "version %s, commit %s".formatted(build.version(), build.commit());
        var refusal = "this checkpoint needs the program that wrote it (%s); this program is another (%s)";
        var older = "version 0.0.9, commit " + build.commit();
        refused(rewritten("version " + build.version(), "version 0.0.9"), refusal.formatted(older, here));
        var other = "version %s, commit 0123abc".formatted(build.version());
        refused(rewritten("commit " + build.commit(), "commit 0123abc"), refusal.formatted(other, here));
        refused(rewritten("DeRelayL checkpoint 1", "DeRelayL checkpoint 2"), refusal.formatted(here, here));
    }

    /** The checkpoint with a line of its envelope changed, and the right checksum. */
    private static byte[] rewritten(String line, String other) {
        var text = new String(whole, 0, whole.length - 64, StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.replaceFirst(line.replace("+", "\\+"), other).getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(Checksum.of(bytes.toByteArray()).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    @Test
    void forgedContentIsNotEvenMade() throws IOException, InterruptedException {
        refused(Envelope.OF_RELAY.around(serialised(new Trap())), FORGED);
        refused(Envelope.OF_RELAY.around(serialised(new ArrayList<>(List.of(new Trap())))), FORGED);
        refused(Envelope.OF_RELAY.around(tooDeep()), FORGED);
        refused(Envelope.OF_RELAY.around(serialised(new ArrayList<>(List.of("no relay")))), FORGED);
        refused(Envelope.OF_RELAY.around(hugeList()), FORGED);
        refused(Envelope.OF_RELAY.around(new byte[0]), FORGED);
    }

    /** Goes off when it is deserialised. */
    private static final class Trap implements Serializable {
        private static final long serialVersionUID = 1L;

        private void readObject(ObjectInputStream in) {
            throw new AssertionError("deserialised");
        }
    }

    private static byte[] serialised(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** A list that says that it is longer than any array can be. */
    private static byte[] hugeList() throws IOException {
        var bytes = serialised(new ArrayList<>());
        // After the size come a block with the capacity, which takes 6 bytes, and the mark at the end.
        var size = bytes.length - 1 - 6 - Integer.BYTES;
        ByteBuffer.wrap(bytes).putInt(size, Integer.MAX_VALUE);
        return bytes;
    }

    /** Lists in lists, more than the stack holds; written on a larger one. */
    private static byte[] tooDeep() throws InterruptedException {
        var nested = new ArrayList<>();
        for (var level = 0; level < 20_000; level++) {
            nested = new ArrayList<>(Collections.singletonList(nested));
        }
        var outermost = nested;
        var written = new ArrayList<byte[]>();
        var writer = new Thread(null, () -> written.add(uncheckedSerialised(outermost)), "writer", 1L << 29);
        writer.start();
        writer.join();
        return written.get(0);
    }

    private static byte[] uncheckedSerialised(Object object) {
        try {
            return serialised(object);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
