package derelayl.acknowledgement;

import derelayl.vocabulary.Voter;
import java.util.Collections;
import java.util.Map;

/**
 * A committee's decision on a submission.
 *
 * @param acknowledged whether the contribution counts
 * @param strike whether it is held against the contributor
 * @param votes how many voted like each of these voters
 * @param threshold it is acknowledged if more than this many acknowledge it, and a strike if more than this many want
 *     one
 */
public record Verdict(boolean acknowledged, boolean strike, Map<Voter, Integer> votes, double threshold) {
    /** As long as nobody has voted. */
    public static final Verdict PENDING = new Verdict(false, false, Collections.emptyMap(), 0);

    /** The decision that votes lead to; a contribution that is acknowledged earns no strike. */
    static Verdict of(Map<Voter, Integer> votes, double threshold) {
        var acknowledging = 0;
        var striking = 0;
        for (var alike : votes.entrySet()) {
            acknowledging += alike.getKey().acknowledges() ? alike.getValue() : 0;
            striking += alike.getKey().strikes() ? alike.getValue() : 0;
        }
        var acknowledged = acknowledging > threshold;
        return new Verdict(acknowledged, !acknowledged && striking > threshold, votes, threshold);
    }

    /** How many acknowledge the contribution. */
    public int acknowledging() {
        return votes.entrySet().stream()
                .filter(alike -> alike.getKey().acknowledges())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many would hold it against the contributor. */
    public int striking() {
        return votes.entrySet().stream()
                .filter(alike -> alike.getKey().strikes())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many voted. */
    public int voters() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
