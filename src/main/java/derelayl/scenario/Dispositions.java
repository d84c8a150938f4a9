package derelayl.scenario;

import derelayl.participant.Disposition;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Checks that the rules know what a scenario's participants are inclined to. */
public final class Dispositions {
    private Dispositions() {}

    /**
     * Lets dispositions pass that at least one rule names.
     *
     * @param known the names in the honesty and bidding rules
     * @throws ScenarioException with each other one, for participants so inclined would merely be honest
     */
    public static void check(Scenario scenario, SortedSet<String> known) {
        var participants = scenario.relay().participants();
        var problems = scenario.relay().population().dispositions(participants).stream()
                .map(Disposition::name)
                .filter(name -> !name.equals(Disposition.HONEST.name()))
                .filter(name -> !known.contains(name))
                .flatMap(name -> problem(scenario, name))
                .toList();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    /** Names the key that brings the disposition in: its share, or otherwise that of the genesis owner. */
    private static Stream<ScenarioProblem> problem(Scenario scenario, String name) {
        var hasShare = scenario.relay().population().shares().stream()
                .anyMatch(share -> share.disposition().name().equals(name));
        var key = hasShare ? Keys.SHARES.of(name).name() : Keys.GENESIS.name();
        var what = "%s: no rule for honesty or bidding mentions \"%s\"; name one that does, or choose other rules"
                .formatted(key, name);
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(key))
                .map(value -> new ScenarioProblem(value.origin(), what));
    }
}
