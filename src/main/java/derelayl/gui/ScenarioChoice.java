package derelayl.gui;

import derelayl.scenario.Keys;
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
                Fact.words(Keys.SEED.name(), Keys.SEED.meaning(), () -> String.valueOf(console.seed()))
                        .changedBy(seed -> console.requests().change(Keys.SEED.name(), seed)));
    }
}
