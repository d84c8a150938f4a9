package derelayl.gui;

import java.util.ArrayList;
import java.util.List;

/**
 * Which scenario is played, and with what luck.
 *
 * @param console where that is chosen
 */
record ScenarioChoice(RelaySimulationWithUI console) {
    List<Fact> facts() {
        var names = new ArrayList<>(console.scenario().library().scenarioNames());
        var own = console.scenario().scenario().name();
        if (!names.contains(own)) {
            names.add(0, own);
        }
        return List.of(
                Fact.count(
                                "scenario",
                                "What the next run is to be",
                                () -> names.indexOf(
                                        console.scenario().scenario().name()))
                        .changedBy(index -> console.requests().choose(names.get(Integer.parseInt(index))))
                        .from(names.toArray()),
                Fact.words(
                                "seed",
                                "Decides all luck of a run; a whole number from 0 to 4294967295",
                                () -> String.valueOf(console.seed()))
                        .changedBy(seed -> console.requests().change("seed", seed)));
    }
}
