package derelayl.vocabulary;

import java.util.List;
import java.util.Locale;

/** The five places where the protocol asks the rules what to do. */
public enum PolicyPoint {
    /** Asked of every matched trainer. */
    HONESTY("how a trainer goes about its training", List.of(Trainer.class)),
    /** Asked of every owner and trainer. */
    BIDDING("what an owner or trainer offers to deposit", List.of(Bidder.class)),
    /** Asked once for each distinct case. */
    ACKNOWLEDGEMENT(
            "who acknowledges which contributions, and what strikes lead to", List.of(Voter.class, Offender.class)),
    /** Asked once a round. */
    SELECTION("how many of the acknowledged models are settled", List.of(Selection.class)),
    /** Asked once a round for each kind of reward. */
    REWARD("what each kind of reward is worth", List.of(Reward.class));

    private final String key = name().toLowerCase(Locale.ROOT);
    private final String decision;
    private final List<Class<? extends Question>> questions;

    PolicyPoint(String decision, List<Class<? extends Question>> questions) {
        this.decision = decision;
        this.questions = questions;
    }

    /** What is decided there, in words. */
    public String decision() {
        return decision;
    }

    /** The kinds of question that come up there. */
    public List<Class<? extends Question>> questions() {
        return questions;
    }

    /** The point's name in scenario keys ({@code policy.reward}) and its folder under {@code rules/}. */
    public String key() {
        return key;
    }
}
