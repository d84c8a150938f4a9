package derelayl.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The six places where the protocol asks the rules what to do. */
public enum PolicyPoint {
    /** Asked of every matched trainer. */
    HONESTY("how a trainer goes about its training", List.of(Trainer.class)),
    /** Asked of every owner and trainer. */
    BIDDING("what an owner or trainer offers to deposit", List.of(Bidder.class)),
    /** Asked once for each distinct case. */
    ACKNOWLEDGEMENT(
            "who acknowledges which contributions, and what strikes lead to", List.of(Voter.class, Offender.class)),
    /** Asked once a round, after every acknowledged model. */
    SELECTION("how many of the acknowledged models are settled, and which", List.of(Selection.class, Candidate.class)),
    /** Asked of each side of each match. */
    DEPOSIT("what becomes of deposits", List.of(Stake.class)),
    /** Asked once a round for each kind of reward, and at settlement of every settled model and of all coins. */
    REWARD(
            "what each kind of reward is worth, and how many coins there are",
            List.of(Reward.class, Prize.class, Money.class));

    private final String key = name().toLowerCase(Locale.ROOT);
    private final String decision;
    private final List<Class<? extends Question>> questions;

    PolicyPoint(String decision, List<Class<? extends Question>> questions) {
        this.decision = decision;
        this.questions = questions;
    }

    /** Where questions of this kind come up. */
    public static PolicyPoint of(Class<? extends Question> kind) {
        return Arrays.stream(values())
                .filter(point -> point.questions.contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /** What is decided there, in words. */
    public String decision() {
        return decision;
    }

    /** The kinds of question that come up there; the one that is meant where nothing is said comes first. */
    public List<Class<? extends Question>> questions() {
        return questions;
    }

    /** The point's name in scenario keys ({@code policy.reward}) and its folder under {@code rules/}. */
    public String key() {
        return key;
    }
}
