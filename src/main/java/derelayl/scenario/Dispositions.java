package derelayl.scenario;

import derelayl.participant.Disposition;
import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Checks that the rules know what a scenario's participants are inclined to. */
public final class Dispositions {
    private Dispositions() {}

    /**
     * Lets dispositions pass that at least one rule names.
     *
     * @param known the names in the rules at all points
     * @throws ScenarioException with each other one that somebody is to have, for they would merely be honest; and with
     *     each that no default knows either, for it is probably misspelt
     */
    public static void check(Scenario scenario, SortedSet<String> known) {
        var problems = new ArrayList<ScenarioProblem>();
        for (var value : scenario.values()) {
            var key = value.key().name();
            named(value)
                    .filter(name -> !name.equals(Disposition.HONEST.name()) && !known.contains(name))
                    .filter(name -> value.isOwn() || isHeldBecauseOf(value, scenario))
                    .map(name -> "%s: no rule mentions \"%s\"%s".formatted(key, name, hint(name, known)))
                    .ifPresent(what -> problems.add(new ScenarioProblem(value.origin(), what)));
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }

    /** The disposition that a key is about, or that it gives to the genesis owner. */
    private static Optional<String> named(EffectiveValue value) {
        var key = value.key().name();
        return key.equals(Keys.GENESIS.name())
                ? Optional.of(value.text())
                : Stream.of(Keys.SHARES, Keys.MEMBERS, Keys.ALLIANCES, Keys.DISHONEST)
                        .flatMap(family -> family.nameIn(key).stream())
                        .findFirst();
    }

    /** Whether a value is why somebody has a disposition, and not merely about those who have it. */
    private static boolean isHeldBecauseOf(EffectiveValue value, Scenario scenario) {
        var key = value.key().name();
        return key.equals(Keys.GENESIS.name())
                || scenario.relay().population().shares().stream()
                        .anyMatch(share -> Keys.SHARES
                                .of(share.disposition().name())
                                .name()
                                .equals(key));
    }

    private static String hint(String name, SortedSet<String> known) {
        return Nearest.to(name, known)
                .map("; did you mean %s?"::formatted)
                .orElse("; name one that a rule mentions, or choose other rules");
    }
}
