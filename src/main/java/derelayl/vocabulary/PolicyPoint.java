package derelayl.vocabulary;

import java.util.List;
import java.util.Locale;

/** The five places where the protocol asks the rules what to do. */
public enum PolicyPoint {
    /** How a trainer goes about its training; asked of every matched trainer. */
    HONESTY(List.of(Trainer.class)),
    /** What an owner or trainer offers to deposit; asked of every owner and trainer. */
    BIDDING(List.of(Bidder.class)),
    /** Whether voters acknowledge contributions, and what strikes lead to; asked once for each distinct case. */
    ACKNOWLEDGEMENT(List.of(Voter.class, Offender.class)),
    /** How many of the acknowledged models are settled; asked once a round. */
    SELECTION(List.of(Selection.class)),
    /** What each kind of reward is worth; asked once a round for each kind. */
    REWARD(List.of(Reward.class));

    private final List<Class<? extends Question>> questions;

    PolicyPoint(List<Class<? extends Question>> questions) {
        this.questions = questions;
    }

    /** The kinds of question that come up there. */
    public List<Class<? extends Question>> questions() {
        return questions;
    }

    /** The point's name in scenario keys ({@code policy.reward}) and its folder under {@code rules/}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
