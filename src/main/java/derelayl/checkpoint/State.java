package derelayl.checkpoint;

import derelayl.policy.RuleFile;
import derelayl.relay.RelayState;
import derelayl.vocabulary.PolicyPoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The content of a checkpoint, which Java's serialisation turns into bytes and back. */
record State(RelayState relay, ArrayList<KeptRuleFile> rules, TreeMap<String, Double> settings)
        implements Serializable {
    /** Rule files come in the order of the points. */
    State {
        var points = rules.stream().map(KeptRuleFile::point).toList();
        if (!points.equals(points.stream().sorted().toList())) {
            throw new IllegalArgumentException("rules for " + points);
        }
    }

    /** A rule file, in parts that serialise. */
    private record KeptRuleFile(PolicyPoint point, String path, String text) implements Serializable {
        KeptRuleFile {
            if (text.length() > RuleFile.LARGEST.megabytes() << 20) {
                throw new IllegalArgumentException("%d characters of rules".formatted(text.length()));
            }
            Path.of(path);
        }

        static KeptRuleFile of(RuleFile file) {
            return new KeptRuleFile(file.point(), file.path().toString(), file.text());
        }

        RuleFile file() {
            return new RuleFile(point, Path.of(path), text);
        }
    }

    /** Refuses at once what could not be read back. */
    private static final class Output extends ObjectOutputStream {
        Output(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object part) {
            if (!StateClasses.contain(part.getClass())) {
                // Unchecked, for a checked exception would be serialised in turn.
                throw new IllegalArgumentException("a %s takes part in this relay, but cannot be kept"
                        .formatted(part.getClass().getName()));
            }
            return part;
        }
    }

    /** Refuses what no relay has, and what is not whole. */
    private static final class Input extends ObjectInputStream {
        private final transient Parts parts = new Parts();

        Input(InputStream in, int length) throws IOException {
            super(in);
            setObjectInputFilter(StateClasses.filter(length));
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object part) throws IOException {
            parts.check(part);
            return part;
        }
    }

    static State of(Checkpoint checkpoint) {
        var rules = checkpoint.policies().files().stream().map(KeptRuleFile::of).toList();
        return new State(
                checkpoint.relay().state(),
                new ArrayList<>(rules),
                new TreeMap<>(checkpoint.policies().settings()));
    }

    List<RuleFile> files() {
        return rules.stream().map(KeptRuleFile::file).toList();
    }

    /**
     * All of it.
     *
     * @throws IOException if a part of it cannot be kept
     */
    byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new Output(bytes)) {
            out.writeObject(this);
        } catch (IllegalArgumentException stranger) {
            throw new IOException(stranger.getMessage(), stranger);
        }
        return bytes.toByteArray();
    }

    /**
     * Brings it back.
     *
     * @throws IOException if the bytes were not made by {@link #toBytes}
     */
    static State read(byte[] bytes) throws IOException {
        try (var in = new Input(new ByteArrayInputStream(bytes), bytes.length)) {
            return Objects.requireNonNull((State) in.readObject());
        } catch (IOException | ClassNotFoundException | RuntimeException forged) {
            throw new IOException("this checkpoint holds something else than a relay", forged);
        }
    }
}
