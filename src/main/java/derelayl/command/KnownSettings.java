package derelayl.command;

import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The settings that rules may read where no scenario has been named: those of any scenario. */
final class KnownSettings {
    private KnownSettings() {}

    /**
     * What was typed counts before the defaults, and those before what a scenario adds.
     *
     * @param typed what the command line sets
     * @throws ScenarioException if what was typed is wrong
     */
    static SortedMap<String, Double> in(Library library, List<Map.Entry<String, String>> typed) {
        var reader = new ScenarioReader(library);
        var settings = new TreeMap<>(reader.read("default", typed).settings());
        for (var name : library.scenarioNames()) {
            try {
                reader.read(name, List.of()).settings().forEach(settings::putIfAbsent);
            } catch (ScenarioException broken) {
                // It is told when it is run or checked itself.
            }
        }
        return settings;
    }

    /** The dispositions that rules may mean where no scenario has been named: those of any scenario. */
    static SortedSet<String> dispositions(Library library) {
        var reader = new ScenarioReader(library);
        var dispositions = reader.read("default", List.of()).knownDispositions();
        for (var name : library.scenarioNames()) {
            try {
                dispositions.addAll(reader.read(name, List.of()).knownDispositions());
            } catch (ScenarioException broken) {
                // It is told when it is run or checked itself.
            }
        }
        return dispositions;
    }
}
