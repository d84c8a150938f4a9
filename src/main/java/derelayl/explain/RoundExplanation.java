package derelayl.explain;

import derelayl.relay.Round;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.List;

/** Every decision of a round. */
public final class RoundExplanation {
    private static final List<PolicyPoint> IN_ORDER = List.of(
            PolicyPoint.REWARD,
            PolicyPoint.BIDDING,
            PolicyPoint.HONESTY,
            PolicyPoint.ACKNOWLEDGEMENT,
            PolicyPoint.SELECTION);

    private RoundExplanation() {}

    /**
     * A line for each question that came up, in the order of the protocol.
     *
     * @param round a complete one
     */
    public static List<String> of(Round round) {
        var lines = new ArrayList<String>();
        for (var point : IN_ORDER) {
            round.asked(point)
                    .forEach(question -> lines.add(
                            "%s, %s: %s".formatted(subject(round, question), point.key(), Wording.of(question))));
        }
        return lines;
    }

    private static String subject(Round round, Question question) {
        return "round " + round.number()
                + (question.participant().isPresent()
                        ? ", participant " + question.participant().getAsInt()
                        : "");
    }
}
