package derelayl.report;

import derelayl.participant.Participant;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How far participants were behind the latest version in the first rounds of a run. */
public final class VersionHistory implements RoundObserver {
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

    private static final int OLDER = BINS.indexOf("Older");
    private static final int NONE = BINS.indexOf("None");

    private final List<double[]> rounds = new ArrayList<>();

    @Override
    public void roundCompleted(Round round) {
        if (rounds.size() < MOST_ROUNDS) {
            rounds.add(distribution(round.relay().participants()));
        }
    }

    /**
     * The percentage of participants in each bin.
     *
     * @param participants at least one
     */
    static double[] distribution(List<Participant> participants) {
        var latest =
                participants.stream().mapToInt(Participant::knownVersion).max().orElseThrow();
        var counts = new int[BINS.size()];
        participants.forEach(participant -> counts[bin(participant.knownVersion(), latest)]++);
        var percentages = new double[counts.length];
        for (var bin = 0; bin < counts.length; bin++) {
            percentages[bin] = 100.0 * counts[bin] / participants.size();
        }
        return percentages;
    }

    private static int bin(int version, int latest) {
        return version == Participant.NO_VERSION ? NONE : Math.min(latest - version, OLDER);
    }

    /** The percentage of participants in each bin, after each round from the first on. */
    public List<double[]> rounds() {
        return Collections.unmodifiableList(rounds);
    }
}
