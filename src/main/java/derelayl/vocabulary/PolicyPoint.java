package derelayl.vocabulary;

import java.util.Locale;

/** The five places where the protocol asks the rules what to do. */
public enum PolicyPoint {
    /** How a trainer goes about its training; asked of every matched trainer. */
    HONESTY,
    /** What an owner or trainer offers to deposit; asked of every owner and trainer. */
    BIDDING,
    /** Whether a voter acknowledges a contribution; asked once for each kind of evidence. */
    ACKNOWLEDGEMENT,
    /** How many of the acknowledged models are settled; asked once a round. */
    SELECTION,
    /** What each kind of reward is worth; asked once a round for each kind. */
    REWARD;

    /** The point's name in scenario keys ({@code policy.reward}) and its folder under {@code rules/}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
