package derelayl.checkpoint;

import derelayl.files.SizeLimit;
import derelayl.files.WholeFile;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * A relay between two rounds, with the rules that decide in it: all that it takes to go on to the same numbers.
 *
 * @param relay the relay, with its participants, ledger, lineage, luck and schedule
 * @param policies the rules that are to decide when it goes on, and the settings that they read
 */
public record Checkpoint(RelaySimulation relay, PolicyBook policies) {
    static final SizeLimit LARGEST = new SizeLimit(1024);

    /**
     * Checks that the relay can be kept.
     *
     * @throws IllegalStateException if it has not started, or a round is in progress
     */
    public Checkpoint {
        if (!relay.isBetweenRounds()) {
            throw new IllegalStateException("a relay can be kept between two rounds, once it has started");
        }
    }

    /**
     * The whole file, for those who write it elsewhere; the relay does not change.
     *
     * @throws IOException if somebody else's part of the schedule cannot be kept
     */
    public byte[] content() throws IOException {
        ScheduleCheck.check(relay);
        return Envelope.OF_RELAY.around(State.of(this).toBytes());
    }

    /**
     * Writes the file; if that fails, what was there before stays.
     *
     * @throws FileSystemException if it cannot be written, or somebody else's part of the schedule cannot be kept
     */
    public void write(Path file) throws IOException {
        try {
            WholeFile.write(file, content());
        } catch (IOException problem) {
            throw on(file, problem);
        }
    }

    /**
     * Reads a file. Its relay goes on with the rules in the file; who observes it and where it is kept must be said
     * again.
     *
     * @param trust what those rules may do
     * @throws FileSystemException if it is no checkpoint, is damaged, has more than 1024 MB, or was written by another build of the program
     * @throws RuleException if its rules would do more than they may
     */
    public static Checkpoint read(Path file, Trust trust) throws IOException {
        try {
            var state = State.read(Envelope.OF_RELAY.open(LARGEST.read(file)));
            var policies = PolicyBook.of(state.files(), state.settings(), trust);
            return new Checkpoint(RelaySimulation.resume(state.relay(), policies), policies);
        } catch (IOException problem) {
            throw on(file, problem);
        } catch (OutOfMemoryError tooLarge) {
            throw on(file, new IOException("there is not enough memory for this checkpoint", tooLarge));
        }
    }

    static IOException on(Path file, IOException problem) {
        if (problem instanceof FileSystemException named) {
            return named;
        }
        var named = new FileSystemException(file.toString(), null, problem.getMessage());
        named.initCause(problem);
        return named;
    }
}
