package derelayl.checkpoint;

import derelayl.policy.RuleFile;
import derelayl.relay.RelaySimulation;
import derelayl.vocabulary.PolicyPoint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The content of a checkpoint, which Java's serialisation turns into bytes and back. */
record State(RelaySimulation relay, ArrayList<KeptRuleFile> rules, TreeMap<String, Double> settings)
        implements Serializable {
    /** A rule file, in parts that serialise. */
    private record KeptRuleFile(PolicyPoint point, String path, String text) implements Serializable {
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

    static State of(Checkpoint checkpoint) {
        var rules = checkpoint.policies().files().stream().map(KeptRuleFile::of).toList();
        return new State(
                checkpoint.relay(),
                new ArrayList<>(rules),
                new TreeMap<>(checkpoint.policies().settings()));
    }

    List<RuleFile> files() {
        return rules.stream().map(KeptRuleFile::file).toList();
    }

    /**
     * All of it.
     *
     * @throws IOException if somebody else's part of the schedule cannot be kept
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
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(StateClasses.filter(bytes.length));
            return (State) in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException forged) {
            throw new IOException("this checkpoint holds something else than a relay", forged);
        }
    }
}
