package derelayl.comparison;

import derelayl.comparison.Alternative.Playable;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.run.RunInputs;
import derelayl.scenario.Keys;
import derelayl.scenario.Library;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import derelayl.wording.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds out what the alternatives are that somebody has typed: finished sweeps, rule files, {@code key=value}, or
 * scenarios.
 *
 * @param library where scenarios are found by name
 * @param on the scenario that rule files and {@code key=value} change, if one was named
 * @param typed what is set for all: the option as typed, and the {@code key=value} that it means
 * @param trust what rule files may do
 */
public record AlternativeReader(
        Library library, Optional<String> on, List<Map.Entry<String, String>> typed, Trust trust) {
    private static final String ADDED = "+";
    private static final Pattern POLICY = Pattern.compile("policy\\.[a-z]+\\s*=");
    private static final String KEYED = Keys.STREAMS.name() + "=keyed";

    /**
     * Reads them all, and tries whether their rules can be used.
     *
     * @param texts as typed, the baseline first; a single one that changes a scenario is compared with the scenario
     * @throws ComparisonException if one of them is nothing, or there are not two
     * @throws derelayl.policy.RuleException if a rule file cannot be used
     */
    public List<Alternative> read(List<String> texts) throws IOException {
        var all = new ArrayList<>(texts);
        if (texts.size() == 1 && isChange(texts.get(0)) && on.isPresent()) {
            all.add(0, on.get());
        }
        var alternatives = new ArrayList<Alternative>();
        for (var text : all) {
            alternatives.addAll(
                    isFolder(text)
                            ? FinishedSweep.in(Path.of(text), library, trust)
                            : List.of(playable(text, all, true)));
        }
        if (alternatives.size() < 2) {
            throw new ComparisonException("%s: name something to compare this with".formatted(texts.get(0)));
        }
        checkNames(alternatives);
        return List.copyOf(alternatives);
    }

    /**
     * Reads what is to be played, with whatever luck the scenario has.
     *
     * @param texts as typed: a scenario, and what else is to be played, which may change it; no folders
     * @throws ComparisonException if one of them is nothing
     * @throws derelayl.policy.RuleException if a rule file cannot be used
     */
    public List<Playable> readPlayable(List<String> texts) {
        var all = texts.stream().map(text -> playable(text, texts, false)).toList();
        checkNames(all);
        return all;
    }

    private boolean isFolder(String text) {
        return Files.isDirectory(Path.of(text)) && library.scenario(text).isEmpty();
    }

    private static boolean isRuleFile(String text) {
        return text.endsWith(".drl") && !POLICY.matcher(text).lookingAt();
    }

    /** Whether it is a rule file besides those of the scenario, and not in their place. */
    private static boolean isAdded(String text) {
        return isRuleFile(text) && text.startsWith(ADDED);
    }

    private static boolean isChange(String text) {
        return isRuleFile(text) || text.contains("=");
    }

    private static void checkNames(List<? extends Alternative> alternatives) {
        var names = new ArrayList<String>();
        for (var alternative : alternatives) {
            if (names.contains(alternative.name())) {
                throw new ComparisonException("%s: this is given twice".formatted(alternative.name()));
            }
            names.add(alternative.name());
        }
    }

    private Playable playable(String text, List<String> all, boolean isPaired) {
        try {
            if (isAdded(text)) {
                var path = text.substring(ADDED.length()).strip();
                return playable(
                        ADDED + " " + name(path, all),
                        changed(text, all),
                        Map.of(text, added(path, text, all)),
                        isPaired);
            }
            if (isRuleFile(text)) {
                var file = RuleFile.read(Path.of(text));
                var change = Keys.policy(file.point()).name() + "=" + text;
                return playable(name(text, all), changed(text, all), Map.of(text, change), isPaired);
            }
            if (text.contains("=")) {
                var changes = new LinkedHashMap<String, String>();
                Arrays.stream(text.split(",")).forEach(change -> changes.put(change, change));
                return playable(text, changed(text, all), changes, isPaired);
            }
            return playable(name(text, all), scenario(text), Map.of(), isPaired);
        } catch (ScenarioException mistake) {
            throw new ComparisonException(mistake.getMessage());
        }
    }

    /** The scenario's own rule files for the point, and this one. */
    private String added(String path, String text, List<String> all) {
        var file = RuleFile.read(Path.of(path));
        var scenario = new ScenarioReader(library).read(changed(text, all), typed);
        var files = new ArrayList<>(scenario.rules().get(file.point()));
        files.add(file.path());
        return Keys.policy(file.point()).name() + "=" + RuleFileNames.ofFiles(files);
    }

    /** The end of a path, if no other alternative ends so. */
    private static String name(String text, List<String> all) {
        var end = Path.of(text).getFileName().toString();
        var alike = all.stream()
                .filter(other -> !other.contains("=") && !other.isEmpty())
                .filter(other -> Path.of(other).endsWith(end))
                .count();
        return alike > 1 ? text : end.replaceFirst("\\.properties$", "");
    }

    /** The scenario that a change is made to: the one named for that, or else the baseline. */
    private String changed(String change, List<String> all) {
        var baseline = Optional.of(all.get(0)).filter(first -> !isChange(first) && !isFolder(first));
        return scenario(on.or(() -> baseline)
                .orElseThrow(() -> new ComparisonException(
                        "%s: say which scenario this changes, as in --on forgers-checked".formatted(change))));
    }

    private String scenario(String text) {
        if (library.scenario(text).isPresent()) {
            return text;
        }
        var names = library.scenarioNames();
        throw new ComparisonException(
                "%s: this is no scenario, rule file, key=value or folder of a finished sweep; there are the scenarios %s%s"
                        .formatted(text, String.join(", ", names), Nearest.hint(text, names)));
    }

    private Playable playable(String name, String scenario, Map<String, String> changes, boolean isPaired) {
        var assignments = new ArrayList<Map.Entry<String, String>>(typed);
        assignments.addAll(changes.entrySet());
        assignments.stream()
                .filter(assignment -> assignment.getValue().matches("\\s*seed\\s*=.*"))
                .findFirst()
                .ifPresent(seed -> {
                    throw new ComparisonException(
                            "%s: all alternatives are played with the same seeds; choose them with --seeds, as in --seeds 1..100"
                                    .formatted(seed.getKey()));
                });
        var reader = new ScenarioReader(library);
        var read = reader.read(scenario, assignments);
        if (isPaired && streamsAreDefault(read)) {
            assignments.add(Map.entry(KEYED, KEYED));
            read = reader.read(scenario, assignments);
        }
        var inputs = RunInputs.of(read, trust);
        inputs.policies();
        return new Playable(
                name, scenario, assignments.stream().map(Map.Entry::getValue).toList(), inputs);
    }

    /** Nobody has chosen: luck is drawn so that alternatives share what they can. */
    private boolean streamsAreDefault(Scenario scenario) {
        var defaults = library.scenario("default").map(Path::toString);
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(Keys.STREAMS.name()))
                .anyMatch(value ->
                        defaults.filter(value.origin().source()::equals).isPresent());
    }
}
