package derelayl.experiment;

import derelayl.scenario.Layer;
import derelayl.scenario.Layer.Line;
import derelayl.scenario.Library;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is written in a plan and typed beside it, before anybody has understood it.
 *
 * @param name what was asked for
 * @param question the first line of the plan, if that is a comment; what a scenario asks is another question
 * @param layer the lines, by key; what was typed in place of what is in the file
 */
record PlanSource(String name, String question, Layer layer) {
    static final String SCENARIO = "scenario";
    static final String SEEDS = "seeds";
    static final String DESIGN = "design";
    static final String UNTIL = "until";
    static final String OUTCOMES = "outcomes";
    static final String SERIES = "series";
    static final String VARY = "vary.";
    static final String MARKERS = "markers.";
    /** Of what a stress test asks; nothing else reads it. */
    static final String STRESS = "stress.";
    /** The keys of plans that stand for themselves. */
    static final List<String> KEYS = List.of(SCENARIO, SEEDS, DESIGN, UNTIL, OUTCOMES, SERIES);

    /**
     * Finds a plan. A scenario is a plan in which nothing varies.
     *
     * @param typed options as typed, and the {@code key=value} that each means
     * @param problems takes what is wrong with lines
     * @throws ScenarioException if there is neither
     */
    static PlanSource find(
            String nameOrPath,
            Library library,
            List<Map.Entry<String, String>> typed,
            Consumer<ScenarioProblem> problems) {
        var file = library.plan(nameOrPath)
                .or(() -> library.scenario(nameOrPath))
                .orElseThrow(() -> none(nameOrPath, library));
        var above = Layer.of(typed, problems);
        var written = Layer.of(file, problems);
        var isPlan = written.lines().keySet().stream().anyMatch(PlanSource::isOfPlans);
        if (!isPlan) {
            written = new Layer(new LinkedHashMap<>(), Path.of("").toAbsolutePath());
            written.lines().put(SCENARIO, new Line(nameOrPath, "", new Origin(nameOrPath, 0, true)));
        }
        return new PlanSource(nameOrPath, isPlan ? headline(file) : "", merged(written, above));
    }

    /** Whether a key is one of plans, and none of scenarios. */
    static boolean isOfPlans(String key) {
        return KEYS.contains(key) || key.startsWith(VARY) || key.startsWith(MARKERS) || key.startsWith(STRESS);
    }

    private static Layer merged(Layer written, Layer above) {
        var lines = new LinkedHashMap<>(written.lines());
        // What is typed to vary does not stay as it was, and what is typed to stay does not vary.
        above.lines().keySet().forEach(key -> {
            lines.remove(VARY + key);
            lines.remove(key.startsWith(VARY) ? key.substring(VARY.length()) : key);
        });
        lines.putAll(above.lines());
        return new Layer(lines, written.base());
    }

    private static ScenarioException none(String nameOrPath, Library library) {
        return new ScenarioException(
                List.of(new ScenarioProblem(new Origin(nameOrPath, 0, true), library.noPlan(nameOrPath))));
    }

    private static String headline(Path file) {
        try {
            return Library.LARGEST
                    .readText(file)
                    .lines()
                    .findFirst()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .orElse("");
        } catch (IOException unreadable) {
            // What is wrong with the file is told by who reads its lines.
            return "";
        }
    }
}
