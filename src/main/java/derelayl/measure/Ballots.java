package derelayl.measure;

import derelayl.relay.Round;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Voter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** How many votes were cast in a completed round as each of the voters answered that rules were asked of. */
public final class Ballots {
    private final Map<Voter, Long> votes = new LinkedHashMap<>();

    private Ballots(Round round) {
        for (var attempt : round.attempts()) {
            attempt.verdict().votes().forEach((voter, number) -> votes.merge(voter, (long) number, Long::sum));
        }
    }

    /** Counts the votes of a round. */
    public static Ballots of(Round round) {
        return new Ballots(round);
    }

    /** For how many votes an answer stands, on all that was submitted; none if nobody has voted on it. */
    public OptionalLong of(Question question) {
        return question instanceof Voter voter ? OptionalLong.of(votes.getOrDefault(voter, 0L)) : OptionalLong.empty();
    }
}
