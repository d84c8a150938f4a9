package derelayl.gui.console;

import derelayl.gui.inspector.Property;
import derelayl.scenario.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Which scenario is played, and with what seed.
 *
 * @param editor changes both
 * @param seed the seed of the next start
 */
record ScenarioChooser(ScenarioEditor editor, LongSupplier seed) {
    List<Property> properties() {
        var scenario = editor.scenario();
        var names = new ArrayList<>(scenario.library().scenarioNames());
        var own = scenario.current().name();
        if (!names.contains(own)) {
            names.add(0, own);
        }
        return List.of(
                Property.count(
                                "scenario",
                                "What the next run is to be",
                                () -> names.indexOf(scenario.current().name()))
                        .withSetter(index -> editor.choose(names.get(Integer.parseInt(index))))
                        .withDomain(names.toArray()),
                Property.text(Keys.SEED.name(), Keys.SEED.meaning(), () -> String.valueOf(seed.getAsLong()))
                        .withSetter(typed -> editor.change(Keys.SEED.name(), typed)));
    }
}
