package derelayl.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.relay.RoundPhase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sim.engine.MultiStep;

/** Checkpoints with the right checksum around something that no relay has: each is refused, in one line and at once. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ForgedCheckpointTest {
    private static final String FORGED = ": this checkpoint holds something else than a relay";

    private static final List<KeptRun> RUNS = List.of(
            KeptRun.of("forgers-checked", "participants=16", "start.owners=2", "policy.acknowledgement=strikes"),
            KeptRun.of("forgers-checked", "participants=16", "start.owners=2", "streams=keyed"));

    private static final List<byte[]> CONTENTS = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void play() throws IOException {
        for (var run : RUNS) {
            CONTENTS.add(Envelope.OF_RELAY.open(run.checkpoint(run.played(9)).content()));
        }
    }

    /** Writes a state with one of its parts replaced. */
    private static final class Forger extends ObjectOutputStream {
        private final int target;
        private final UnaryOperator<Object> forge;
        private int part;

        Forger(OutputStream out, int target, UnaryOperator<Object> forge) throws IOException {
            super(out);
            this.target = target;
            this.forge = forge;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object original) {
            return part++ == target ? forge.apply(original) : original;
        }
    }

    /** Either it is refused in one line, or a relay that goes on; whether that is what happened. */
    private boolean isRefused(byte[] content, String how) throws IOException {
        var file = Files.write(folder.resolve("relay.checkpoint"), Envelope.OF_RELAY.around(content));
        Checkpoint read;
        try {
            read = Checkpoint.read(file, Trust.GUARDED);
        } catch (FileSystemException refusal) {
            assertEquals(file + FORGED, refusal.getMessage(), how);
            return true;
        } catch (RuleException refusal) {
            return true;
        }
        try {
            read.relay().play(3);
        } catch (RuleException ended) {
            return false;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new AssertionError(how, broken);
        }
        return false;
    }

    private void refused(Object state) throws IOException {
        assertTrue(
                isRefused(serialised(state), state.getClass().getName()),
                state.getClass().getName());
    }

    private static byte[] serialised(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    /** Forges each part of each state in turn; how many were refused. */
    private int forgeEach(String how, UnaryOperator<Object> forge) throws IOException {
        var refused = 0;
        for (var content : CONTENTS) {
            for (var target = 0; ; target++) {
                var state = State.read(content);
                var bytes = new ByteArrayOutputStream();
                var forger = new Forger(bytes, target, forge);
                try (forger) {
                    forger.writeObject(state);
                } catch (ClassCastException | IOException cannotEvenBeWritten) {
                    continue;
                }
                if (forger.part <= target) {
                    break;
                }
                refused += isRefused(bytes.toByteArray(), how + " as part " + target) ? 1 : 0;
            }
        }
        return refused;
    }

    @Test
    void aStateAsItIsGoesOn() throws IOException {
        for (var content : CONTENTS) {
            assertTrue(!isRefused(content, "as it is"));
        }
    }

    @Test
    void partsThatAreMissing() throws IOException {
        assertTrue(forgeEach("nothing", part -> null) > 60);
    }

    @Test
    void partsThatAreSomethingElse() throws IOException {
        for (var other : List.<Serializable>of("text", new ArrayList<>())) {
            assertTrue(forgeEach(other.getClass().getSimpleName(), part -> other) > 60, other::toString);
        }
    }

    @Test
    void bytesThatAreOthers() throws IOException {
        mutate(1000);
    }

    @Test
    @Tag("statistics")
    void manyBytesThatAreOthers() throws IOException {
        mutate(30_000);
    }

    private void mutate(int times) throws IOException {
        var random = new Random(14);
        var refused = 0;
        for (var time = 0; time < times; time++) {
            var forged = CONTENTS.get(time % CONTENTS.size()).clone();
            for (var change = random.nextInt(3); change >= 0; change--) {
                forged[random.nextInt(forged.length)] = (byte)
                        (random.nextBoolean() ? random.nextInt() : new int[] {0, 1, -1, 0x7f, 0x70}[random.nextInt(5)]);
            }
            refused += isRefused(forged, "mutant " + time) ? 1 : 0;
        }
        assertTrue(refused > times / 10, refused + " refused");
    }

    /** What a count, a number or a length could not be, at any place of the file. */
    private static final List<byte[]> NUMBERS = List.of(
            ByteBuffer.allocate(4).putInt(Integer.MIN_VALUE).array(),
            ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).array(),
            ByteBuffer.allocate(4).putInt(-1).array(),
            ByteBuffer.allocate(4).putInt(1 << 24).array(),
            ByteBuffer.allocate(8).putDouble(Double.NaN).array(),
            ByteBuffer.allocate(8).putDouble(Double.POSITIVE_INFINITY).array(),
            ByteBuffer.allocate(8).putDouble(-1).array(),
            ByteBuffer.allocate(8).putDouble(1e300).array());

    @Test
    void numbersThatCannotBe() throws IOException {
        forgeNumbers(37);
    }

    @Test
    @Tag("statistics")
    void numbersThatCannotBeAnywhere() throws IOException {
        forgeNumbers(11);
    }

    private void forgeNumbers(int step) throws IOException {
        for (var content : CONTENTS) {
            for (var number : NUMBERS) {
                for (var place = 4; place < content.length - 8; place += step) {
                    var forged = content.clone();
                    System.arraycopy(number, 0, forged, place, number.length);
                    var how = "%s at %d".formatted(Arrays.toString(number), place);
                    assertTimeout(Duration.ofSeconds(20), () -> isRefused(forged, how), how);
                }
            }
        }
    }

    /** Each set holds two, and each of them the same two: to take it in, Java works out 2^100 hashes. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void nestedSets() throws IOException {
        var root = new HashSet<Object>();
        var one = root;
        var other = new HashSet<Object>();
        for (var level = 0; level < 100; level++) {
            var nextOne = new HashSet<Object>(List.of("one"));
            var nextOther = new HashSet<Object>();
            one.add(nextOne);
            one.add(nextOther);
            other.add(nextOne);
            other.add(nextOther);
            one = nextOne;
            other = nextOther;
        }
        refused(root);
    }

    /** Every list says that it is as long as the file, so that the deepest would take all memory. */
    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void nestedListsThatSayThatTheyAreLong() throws IOException {
        var many = new ArrayList<Object>();
        for (var list = 0; list < 100_000; list++) {
            many.add(new ArrayList<>(List.of(new ArrayList<>())));
        }
        var bytes = serialised(many);
        // The sizes of the empty lists are the zeros before their capacities.
        for (var place = 200; place < bytes.length - 10; place++) {
            if (ByteBuffer.wrap(bytes).getLong(place) == 0x0000_0000_7704_0000L) {
                ByteBuffer.wrap(bytes).putInt(place, bytes.length / 2);
            }
        }
        assertTrue(isRefused(bytes, "long lists"));
        refused(many);
    }

    /** MASON's step that takes another so many times. */
    @Test
    void stepsThatNeverEnd() throws IOException {
        refused(new MultiStep(RoundPhase.ROLES, Integer.MAX_VALUE, false));
        refused(new ArrayList<>(List.of(RUNS.get(0).played(1).schedule)));
    }

    @Test
    void moreThanAnyCheckpointHas() throws IOException {
        var file = folder.resolve("huge.checkpoint");
        try (var huge = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            huge.write(ByteBuffer.wrap(new byte[1]), (1L << 31) + 5);
        }
        var refusal = assertThrows(IOException.class, () -> Checkpoint.read(file, Trust.GUARDED));
        assertTrue(
                refusal.getMessage().contains("at most") || refusal.getMessage().contains("not enough memory"),
                refusal.getMessage());
        Files.delete(file);
    }
}
