package derelayl.checkpoint;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.relay.RelaySimulation;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;

/**
 * A relay between two rounds, with the rules that decide in it: all that it takes to go on to the same numbers.
 *
 * <p>Rules are programs. Like a rule file, a checkpoint should only be opened if one trusts where it comes from.
 *
 * @param relay the relay, with its participants, ledger, lineage, luck and schedule
 * @param rules its rule files, one for each policy point
 * @param settings the numbers that the rules read, by name
 */
public record Checkpoint(RelaySimulation relay, List<RuleFile> rules, SortedMap<String, Double> settings) {
    /**
     * Checks that the relay can be kept; the rules and settings are to be those that decide in it.
     *
     * @throws IllegalStateException if it has not started or has ended, or a round is in progress
     */
    public Checkpoint {
        if (!relay.isBetweenRounds()) {
            throw new IllegalStateException(
                    "a relay can be kept between two rounds, once it has started and until it has ended");
        }
    }

    /**
     * The whole file, for those who write it elsewhere; the relay does not change.
     *
     * @throws IOException if somebody else's part of the schedule cannot be kept
     */
    public byte[] content() throws IOException {
        return Envelope.around(State.of(this).toBytes());
    }

    /**
     * Writes the file; if that fails, what was there before stays.
     *
     * @throws FileSystemException if it cannot be written, or somebody else's part of the schedule cannot be kept
     */
    public void write(Path file) throws IOException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, content());
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw on(file, problem);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Reads a file. Its relay goes on with its own rules; who observes it and where it is kept must be said again.
     *
     * @throws FileSystemException if it is no checkpoint, is damaged, or was written by another build of the program
     */
    public static Checkpoint read(Path file) throws IOException {
        try {
            var read = State.read(Envelope.open(Files.readAllBytes(file)));
            read.relay().resume(PolicyBook.of(read.rules(), read.settings()));
            return read;
        } catch (IOException problem) {
            throw on(file, problem);
        }
    }

    private static IOException on(Path file, IOException problem) {
        if (problem instanceof FileSystemException named) {
            return named;
        }
        var named = new FileSystemException(file.toString(), null, problem.getMessage());
        named.initCause(problem);
        return named;
    }
}
