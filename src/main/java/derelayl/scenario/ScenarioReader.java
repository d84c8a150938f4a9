package derelayl.scenario;

import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Reads scenarios: what is typed counts before what is in the scenario file, and that before the defaults. */
public final class ScenarioReader {
    private final Library library;

    /** A reader that finds files by name in this library. */
    public ScenarioReader(Library library) {
        this.library = library;
    }

    /**
     * Reads a scenario.
     *
     * @param nameOrPath its name in the library, or its path
     * @param typed what the command line sets: the option as typed, and the {@code key=value} that it means
     * @throws ScenarioException with everything that is wrong
     */
    public Scenario read(String nameOrPath, List<Map.Entry<String, String>> typed) {
        var problems = new ArrayList<ScenarioProblem>();
        return read(nameOrPath, Layer.of(typed, problems::add), problems);
    }

    /**
     * Reads a scenario.
     *
     * @param nameOrPath its name in the library, or its path
     * @param above what counts before what is in the scenario file
     * @throws ScenarioException with everything that is wrong
     */
    public Scenario read(String nameOrPath, Layer above) {
        return read(nameOrPath, above, new ArrayList<>());
    }

    private Scenario read(String nameOrPath, Layer above, List<ScenarioProblem> problems) {
        var near = library.around(nameOrPath);
        var sources = List.of(find(near, nameOrPath), find(near, "default"));
        var layers = new ArrayList<Layer>();
        layers.add(above);
        sources.forEach(source -> layers.add(Layer.of(source, problems::add)));
        var values = new Values(layers, problems::add);
        var scenario = scenario(nameOrPath, near, values, sources);
        values.refuseTheRest();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return scenario;
    }

    private static Path find(Library library, String nameOrPath) {
        return library.scenario(nameOrPath)
                .orElseThrow(() -> new ScenarioException(
                        List.of(new ScenarioProblem(new Origin(nameOrPath, 0, true), library.noScenario(nameOrPath)))));
    }

    private static Scenario scenario(String nameOrPath, Library near, Values values, List<Path> sources) {
        var rules = new EnumMap<PolicyPoint, List<Path>>(PolicyPoint.class);
        for (var point : PolicyPoint.values()) {
            rules.put(point, ruleFiles(point, near, values));
        }
        return new Scenario(
                name(nameOrPath),
                Keys.SEED.in(values),
                Keys.ROUNDS.in(values),
                RelayReader.read(values),
                rules,
                Keys.SETTINGS.in(values),
                Keys.RECORD_EVERY.in(values),
                Keys.RECORD_DECISIONS.in(values),
                Keys.RECORD_MODELS.in(values),
                Keys.CHAIN.in(values),
                new FigureSettings(
                        Keys.FIGURES.in(values), Keys.FIGURES_WIDTH.in(values), Keys.FIGURES_FORMAT.in(values)),
                values.effective(),
                sources);
    }

    /** The name in a path; nothing that leads elsewhere where it names a folder. */
    private static String name(String nameOrPath) {
        var name = Path.of(nameOrPath).getFileName().toString().replaceFirst("\\.properties$", "");
        return name.matches("\\.*") ? "scenario" : name;
    }

    private static List<Path> ruleFiles(PolicyPoint point, Library library, Values values) {
        var key = Keys.policy(point);
        var policy = key.in(values);
        var base = values.base(key);
        var files = library.rules(point, policy, base);
        if (files.isEmpty()) {
            values.refuse(key, library.noRules(point, policy, base));
            return List.of();
        }
        var names = new TreeSet<String>();
        files.get().stream()
                .map(ScenarioDocument::fileName)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(
                        twice -> values.refuse(key, "two of these files are called %s; rename one".formatted(twice)));
        return files.get();
    }
}
