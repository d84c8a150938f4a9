package derelayl.scenario;

import derelayl.participant.Disposition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that the rules know what a scenario's participants are inclined to. */
public final class Dispositions {
    private Dispositions() {}

    /**
     * Lets dispositions pass that at least one rule names.
     *
     * @param rules the texts of the honesty and bidding rules
     * @throws ScenarioException with each that no rule names, for participants so inclined would merely be honest
     */
    public static void check(Scenario scenario, List<String> rules) {
        var participants = scenario.relay().participants();
        var problems = scenario.relay().population().dispositions(participants).stream()
                .map(Disposition::name)
                .filter(name -> !name.equals(Disposition.HONEST.name()))
                .filter(name -> rules.stream().noneMatch(text -> text.contains('"' + name + '"')))
                .flatMap(name -> problem(scenario, name).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    private static Optional<ScenarioProblem> problem(Scenario scenario, String name) {
        var share = "population.%s.share".formatted(name);
        var what = "no rule for honesty or bidding mentions \"%s\"; name one that does, or choose other rules"
                .formatted(name);
        return Stream.of(share, "population.genesis")
                .flatMap(key ->
                        scenario.values().stream().filter(value -> value.key().equals(key)))
                .filter(value -> value.key().equals(share) || value.text().equals(name))
                .findFirst()
                .map(value -> new ScenarioProblem(value.origin(), value.key() + ": " + what));
    }
}
