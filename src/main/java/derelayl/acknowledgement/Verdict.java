package derelayl.acknowledgement;

import derelayl.vocabulary.Voter;
import java.util.Map;

/**
 * A committee's decision on a submission.
 *
 * @param acknowledged whether the contribution counts
 * @param strike whether it is held against the contributor
 * @param votes how many voted like each of these voters
 * @param threshold it is acknowledged if more than this many acknowledge it, and a strike if more than this many want one
 */
public record Verdict(boolean acknowledged, boolean strike, Map<Voter, Integer> votes, double threshold) {
    /** How many acknowledge the contribution. */
    public int acknowledging() {
        return votes.entrySet().stream()
                .filter(vote -> vote.getKey().acknowledges())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many would hold it against the contributor. */
    public int striking() {
        return votes.entrySet().stream()
                .filter(vote -> vote.getKey().strikes())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many voted. */
    public int voters() {
        return votes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
