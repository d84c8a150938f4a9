package derelayl.experiment;

import derelayl.scenario.Layer.Line;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a plan while it is being read.
 *
 * @param source what is written and typed
 * @param problems everything that has been found wrong so far
 */
record PlanLines(PlanSource source, List<ScenarioProblem> problems) {
    /** No problems yet but those in the list. */
    PlanLines {
        problems = new ArrayList<>(problems);
    }

    Map<String, Line> all() {
        return source.layer().lines();
    }

    /** What paths in the plan may be relative to. */
    Path folder() {
        return source.layer().base();
    }

    /** What follows a prefix in the keys that have it. */
    List<String> after(String prefix) {
        return all().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    /** What a file beside the plan is called for whoever is to open it. */
    String shown(Path file) {
        var whole = folder().resolve(file);
        var here = Path.of("").toAbsolutePath();
        return (whole.startsWith(here) ? here.relativize(whole) : whole).toString();
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(all().get(key)).map(line -> line.text().strip());
    }

    /** The names in a list with commas. */
    List<String> names(String key) {
        return text(key)
                .filter(text -> !text.isEmpty())
                .map(text -> Arrays.stream(text.split(",")).map(String::strip).toList())
                .orElse(List.of());
    }

    /** Where a key stands; if nowhere, the plan as a whole. */
    Origin origin(String key) {
        return Optional.ofNullable(all().get(key)).map(Line::origin).orElseGet(this::whole);
    }

    private Origin whole() {
        return new Origin(source.name(), 0, false);
    }

    /** Says what is wrong with a key. */
    void refuse(String key, String what, Object... details) {
        problems.add(new ScenarioProblem(origin(key), "%s: %s".formatted(key, what.formatted(details))));
    }

    /** Says what is wrong with the plan as a whole. */
    void refuse(String what) {
        problems.add(new ScenarioProblem(whole(), what));
    }

    /**
     * Goes on if nothing is wrong.
     *
     * @throws ScenarioException otherwise, with all of it
     */
    void check() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
    }
}
