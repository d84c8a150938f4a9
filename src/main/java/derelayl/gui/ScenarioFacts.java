package derelayl.gui;

import derelayl.scenario.Scenario;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import sim.util.Interval;

/** The keys of a scenario as facts that can be changed, with a slider or a menu where the range allows one. */
final class ScenarioFacts {
    private static final Pattern SETTING = Pattern.compile("setting\\..*");
    /** What has a place of its own in the console, or means nothing there. */
    private static final Pattern ELSEWHERE = Pattern.compile("seed|policy\\..*|record\\..*|figures");

    private static final Pattern SHARE = Pattern.compile(
            ".*\\.share|training\\.success|acknowledgement\\.quorum|retest\\..*|setting\\.royalty-decay");
    private static final Pattern WORD = Pattern.compile(".*\\.alliance|acknowledgement\\.committee|streams");
    private static final Set<String> COUNTS =
            Set.of("rounds", "participants", "auction.trainers-per-owner", "testing.cases", "start.owners");
    private static final String GENESIS = "population.genesis";

    private final Scenario scenario;
    private final SortedMap<String, String> explanations;
    private final BiConsumer<String, String> change;

    /** @param change is told the key and the new value of whatever is changed */
    ScenarioFacts(LiveScenario live, BiConsumer<String, String> change) {
        scenario = live.scenario();
        explanations = live.explanations();
        this.change = change;
    }

    /** The numbers that rules read: they may change while the relay runs. */
    List<Fact> settings(LiveScenario live) {
        return facts(live, SETTING.asMatchPredicate());
    }

    /** All others: what a relay is set up with. */
    List<Fact> others(LiveScenario live) {
        return facts(
                live,
                key -> !SETTING.matcher(key).matches()
                        && !ELSEWHERE.matcher(key).matches());
    }

    private List<Fact> facts(LiveScenario live, Predicate<String> isMeant) {
        return scenario.values().stream()
                .map(value -> value.key())
                .filter(isMeant)
                .map(key -> fact(key, live))
                .toList();
    }

    private Fact fact(String key, LiveScenario live) {
        var description = explanations.getOrDefault(key, "");
        if (key.equals(GENESIS)) {
            return menu(key, description, live);
        }
        if (WORD.matcher(key).matches()) {
            return Fact.words(key, description, () -> live.text(key)).changedBy(value -> change.accept(key, value));
        }
        if (COUNTS.contains(key)) {
            return Fact.count(key, description, () -> Integer.valueOf(live.text(key)))
                    .changedBy(value -> change.accept(key, value));
        }
        var number = Fact.number(key, description, () -> Double.valueOf(live.text(key)))
                .changedBy(value -> change.accept(key, value));
        return SHARE.matcher(key).matches() ? number.from(new Interval(0.0, 1.0)) : number;
    }

    private Fact menu(String key, String description, LiveScenario live) {
        var names = new TreeSet<String>();
        names.add("honest");
        names.add(live.text(key));
        scenario.values().stream()
                .map(value -> value.key())
                .filter(other -> other.startsWith("population.") && other.endsWith(".share"))
                .forEach(other -> names.add(other.split("\\.")[1]));
        var choices = List.copyOf(names);
        return Fact.count(key, description, () -> choices.indexOf(live.text(key)))
                .changedBy(value -> change.accept(key, choices.get(Integer.parseInt(value))))
                .from(choices.toArray());
    }
}
