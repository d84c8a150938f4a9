package derelayl.acknowledgement;

import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Voter;
import java.util.Collections;
import java.util.Map;

/**
 * A committee's decision on a submission.
 *
 * @param acknowledged whether the contribution counts
 * @param strike whether it is held against the contributor
 * @param acknowledging how many acknowledge the contribution
 * @param striking how many would hold it against the contributor
 * @param voters how many voted
 * @param threshold it is acknowledged if more than this many acknowledge it, and a strike if more than this many want
 *     one
 * @param votes how many voted like each of these voters
 */
public record Verdict(
        boolean acknowledged,
        boolean strike,
        int acknowledging,
        int striking,
        int voters,
        double threshold,
        Map<Voter, Integer> votes) {
    /** As long as nobody has voted. */
    public static final Verdict PENDING = of(Collections.emptyMap(), 0);

    /** The decision that votes lead to; a contribution that is acknowledged earns no strike. */
    static Verdict of(Map<Voter, Integer> votes, double threshold) {
        var acknowledging = 0;
        var striking = 0;
        var voters = 0;
        for (var alike : votes.entrySet()) {
            int number = alike.getValue();
            acknowledging += alike.getKey().acknowledges() ? number : 0;
            striking += alike.getKey().givesStrike() ? number : 0;
            voters += number;
        }
        var acknowledged = acknowledging > threshold;
        var strike = !acknowledged && striking > threshold;
        return new Verdict(acknowledged, strike, acknowledging, striking, voters, threshold, votes);
    }

    /** The share of those voting that acknowledges the contribution, 0 to 1; 0 if nobody votes. */
    public double support() {
        return voters == 0 ? 0 : (double) acknowledging / voters;
    }

    /**
     * The median of what voters take for the gain of a model: what is claimed if their re-test has reproduced it, else the
     * true one; if as many see the one as the other, the mean of both.
     *
     * @param claimed the gain that is claimed, in performance numbers
     * @param actual the true one
     */
    public double medianGain(double claimed, double actual) {
        var reproducing = votes.entrySet().stream()
                .filter(alike -> alike.getKey().getEvidence() == Evidence.REPRODUCED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        var others = voters - reproducing;
        if (reproducing == others) {
            return (claimed + actual) / 2;
        }
        return reproducing > others ? claimed : actual;
    }
}
