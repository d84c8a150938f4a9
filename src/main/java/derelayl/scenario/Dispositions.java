package derelayl.scenario;

import derelayl.participant.Disposition;
import derelayl.wording.Nearest;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Checks that the rules know what a scenario's participants are inclined to. */
public final class Dispositions {
    private Dispositions() {}

    /**
     * Lets dispositions pass that at least one rule names.
     *
     * @param known the names in the rules at all points
     * @throws ScenarioException with each other one, for participants so inclined would merely be honest
     */
    public static void check(Scenario scenario, SortedSet<String> known) {
        var participants = scenario.relay().participants();
        var problems = scenario.relay().population().dispositions(participants).stream()
                .map(Disposition::name)
                .filter(name -> !name.equals(Disposition.HONEST.name()))
                .filter(name -> !known.contains(name))
                .flatMap(name -> problem(scenario, name, known))
                .toList();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    /** Names the key that brings the disposition in: its share, or otherwise that of the genesis owner. */
    private static Stream<ScenarioProblem> problem(Scenario scenario, String name, SortedSet<String> known) {
        var hasShare = scenario.relay().population().shares().stream()
                .anyMatch(share -> share.disposition().name().equals(name));
        var key = hasShare ? Keys.SHARES.of(name).name() : Keys.GENESIS.name();
        var hint = Nearest.to(name, known)
                .map("; did you mean \"%s\"?"::formatted)
                .orElse("; name one that a rule mentions, or choose other rules");
        var what = "%s: no rule mentions \"%s\"%s".formatted(key, name, hint);
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(key))
                .map(value -> new ScenarioProblem(value.origin(), what));
    }
}
