package derelayl.checkpoint;

import derelayl.files.WholeFile;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.relay.RelaySimulation;
import derelayl.run.RunInputs;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A run between two rounds: its relay, and all that it takes to go on with its results.
 *
 * @param relay the relay
 * @param round how many rounds are over
 * @param every after how many rounds a checkpoint is written; 0 for none
 * @param lengths of the files that are being written, in bytes, by name
 * @param seen what its observers have seen
 */
public record RunCheckpoint(RelaySimulation relay, int round, int every, SortedMap<String, Long> lengths, byte[] seen) {
    private static final String FORGED = "this checkpoint holds something else than a run";

    /**
     * Writes the file; if that fails, what was there before stays.
     *
     * @param inputs all that decides the run
     * @param policies the rules that decide in it
     * @throws IOException if it cannot be written, or the relay cannot be kept
     */
    public void write(Path file, RunInputs inputs, PolicyBook policies) throws IOException {
        ScheduleCheck.check(relay);
        var state = new StateOutput();
        state.add(inputs.checksum());
        state.add(round);
        state.add(every);
        state.add(lengths.size());
        for (var length : lengths.entrySet()) {
            state.add(length.getKey());
            state.add(length.getValue());
        }
        state.add(seen);
        state.add(State.of(new Checkpoint(relay, policies)).toBytes());
        WholeFile.write(file, Envelope.OF_RUN.around(state.bytes()));
    }

    /**
     * Reads a file.
     *
     * @param inputs what the run's folder says now that decides it
     * @param policies the rules among them
     * @throws FileSystemException if it is no checkpoint of a run, is damaged, was written by another build of the
     *     program, or something that decides the run has changed
     */
    public static RunCheckpoint read(Path file, RunInputs inputs, PolicyBook policies) throws IOException {
        try {
            return read(new StateInput(Envelope.OF_RUN.open(Checkpoint.LARGEST.read(file))), inputs, policies);
        } catch (IOException problem) {
            throw Checkpoint.on(file, problem);
        } catch (OutOfMemoryError tooLarge) {
            throw Checkpoint.on(file, new IOException("there is not enough memory for this checkpoint", tooLarge));
        }
    }

    private static RunCheckpoint read(StateInput input, RunInputs inputs, PolicyBook policies) throws IOException {
        var checksum = input.nextText();
        var round = input.nextInt();
        var every = input.nextInt();
        var lengths = new TreeMap<String, Long>();
        for (var left = input.nextCount(Integer.BYTES + Long.BYTES); left > 0; left--) {
            lengths.put(input.nextText(), input.nextLong());
        }
        var seen = input.nextBytes();
        var state = State.read(input.nextBytes());
        input.end();
        if (!checksum.equals(inputs.checksum())) {
            throw new IOException("%s changed since this was written; put that back, or begin anew"
                    .formatted(changed(state.files(), inputs.rules())));
        }
        var isWhole = state.relay().nextRound() == round + 1
                && every >= 0
                && lengths.values().stream().allMatch(length -> length >= 0);
        if (!isWhole) {
            throw new IOException(FORGED);
        }
        return new RunCheckpoint(RelaySimulation.resume(state.relay(), policies), round, every, lengths, seen);
    }

    /**
     * Lets observers of the run take over what its observers had seen, in the order in which these have saved it.
     *
     * @throws IOException if they had seen something else
     */
    public void restore(List<Resumable> observers) throws IOException {
        var state = new StateInput(seen);
        try {
            for (var observer : observers) {
                observer.restore(state);
            }
            state.end();
        } catch (IOException | RuntimeException forged) {
            throw new IOException(FORGED, forged);
        }
    }

    private static String changed(List<RuleFile> before, List<RuleFile> now) {
        var texts = before.stream().map(RuleFile::text).toList();
        return now.stream()
                .filter(file -> !texts.contains(file.text()))
                .findFirst()
                .map(file -> file.path() + " has")
                .orElse("scenario.properties, or whether rules are trusted, has");
    }
}
