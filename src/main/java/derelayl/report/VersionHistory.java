package derelayl.report;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How far participants were behind the latest version in the first rounds of a run. */
public final class VersionHistory implements MeasureObserver, Resumable {
    /** How many rounds the figure shows. */
    public static final int MOST_ROUNDS = 100;
    /** The names of the bins, from the latest version on. */
    public static final List<String> BINS = List.of(
            "Latest",
            "Latest-1",
            "Latest-2",
            "Latest-3",
            "Latest-4",
            "Latest-5",
            "Latest-6",
            "Latest-7",
            "Latest-8",
            "Latest-9",
            "Latest-10",
            "Older",
            "None");

    private final List<double[]> rounds = new ArrayList<>();

    @Override
    public void roundMeasured(MeasuredRound round) {
        if (rounds.size() < MOST_ROUNDS) {
            rounds.add(round.versionLags().percentages());
        }
    }

    @Override
    public void save(StateOutput state) throws IOException {
        state.add(rounds.size());
        for (var percentages : rounds) {
            state.add(percentages);
        }
    }

    @Override
    public void restore(StateInput state) throws IOException {
        for (var left = state.nextCount(Integer.BYTES); left > 0; left--) {
            rounds.add(state.nextDoubles());
        }
    }

    /** The percentage of participants in each bin, after each round from the first on. */
    public List<double[]> rounds() {
        return Collections.unmodifiableList(rounds);
    }
}
