package derelayl.explain;

import derelayl.measure.MeasuredRound;
import derelayl.measure.Value;
import derelayl.policy.Trust;
import derelayl.record.RecordedRounds;
import derelayl.record.RunFolder;
import derelayl.relay.Round;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A run that is played again from what its folder holds.
 *
 * @param folder the run's
 * @param run its scenario and rules
 */
public record Replay(Path folder, Run run) {

    /**
     * Reads a run's scenario and rules.
     *
     * @param library where the defaults are
     * @param trust what the rules may do
     * @throws ReplayException if the folder holds no run
     * @throws IOException if a run is taking another's place there, or was cut off and that cannot be put right
     */
    public static Replay of(Path folder, Library library, Trust trust) throws IOException {
        RunFolder.putRight(folder);
        var file = folder.resolve(RunInputs.SCENARIO);
        if (!Files.isRegularFile(file)) {
            throw new ReplayException(
                    "%s: this is no folder of a run, for it has no %s".formatted(folder, RunInputs.SCENARIO));
        }
        return new Replay(folder, Run.of(RunInputs.in(folder, library, trust)));
    }

    /**
     * Plays up to a round.
     *
     * @param number the round, from 1 to the last one of the scenario
     * @return the round, complete
     * @throws ReplayException if it comes out otherwise than the run has recorded it
     */
    public Round round(int number) throws IOException {
        var round = run.round(number);
        var now = MeasuredRound.of(round).byColumn();
        RecordedRounds.round(folder, number).forEach((column, recorded) -> compare(column, recorded, now));
        return round;
    }

    private void compare(String column, String recorded, Map<String, Value> now) {
        var value = now.containsKey(column) ? now.get(column).text() : "nothing";
        if (!value.equals(recorded)) {
            throw new ReplayException(
                    "%s: this run cannot be explained, for it comes out otherwise now (%s is %s, but was %s): its rules or scenario have been changed since, or another version of the program has made it"
                            .formatted(folder, column, value, recorded));
        }
    }
}
