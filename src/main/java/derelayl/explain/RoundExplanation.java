package derelayl.explain;

import derelayl.relay.Round;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Stake;
import derelayl.vocabulary.Trainer;
import derelayl.vocabulary.Voter;
import java.util.ArrayList;
import java.util.List;

/** Every decision of a round. */
public final class RoundExplanation {
    private static final List<Class<? extends Question>> IN_ORDER = List.of(
            Reward.class,
            Bidder.class,
            Trainer.class,
            Voter.class,
            Offender.class,
            Candidate.class,
            Selection.class,
            Stake.class,
            Prize.class,
            Money.class);

    private RoundExplanation() {}

    /**
     * A line for each question that came up, in the order of the protocol.
     *
     * @param round a complete one
     */
    public static List<String> of(Round round) {
        var lines = new ArrayList<String>();
        for (var kind : IN_ORDER) {
            for (var question : round.asked(kind)) {
                lines.add("%s, %s: %s"
                        .formatted(
                                subject(round, question), PolicyPoint.of(kind).key(), Wording.of(question)));
            }
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
