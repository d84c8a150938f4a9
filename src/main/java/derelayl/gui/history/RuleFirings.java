package derelayl.gui.history;

import derelayl.relay.Round;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.PolicyPoint;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often rules decided. */
public final class RuleFirings {
    private RuleFirings() {}

    /** How often each rule of a point decided in the round, by its name. */
    public static SortedMap<String, Integer> of(Round round, PolicyPoint point) {
        var firings = new TreeMap<String, Integer>();
        round.asked(point).stream()
                .flatMap(question -> question.decisions().stream())
                .map(Decision::by)
                .forEach(rule -> firings.merge(rule.name(), 1, Integer::sum));
        return firings;
    }
}
