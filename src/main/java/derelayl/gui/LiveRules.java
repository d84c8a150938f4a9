package derelayl.gui;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.RuleProblem;
import derelayl.scenario.Scenario;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules in force, and what stands in the way of others. Files that do not compile change nothing but the list of
 * problems.
 */
final class LiveRules {
    /** As last read, whether they compile or not: what is not read again until somebody changes it. */
    private final Map<PolicyPoint, RuleFile> read = new EnumMap<>(PolicyPoint.class);

    private Map<PolicyPoint, RuleFile> files;
    private SortedMap<String, Double> settings;
    private PolicyBook book;
    private List<RuleProblem> problems = List.of();

    /**
     * The rules of a scenario.
     *
     * @throws RuleException if they do not compile
     */
    LiveRules(Scenario scenario) {
        files = filesOf(scenario);
        settings = scenario.settings();
        book = PolicyBook.of(List.copyOf(files.values()), settings);
        read.putAll(files);
    }

    private static Map<PolicyPoint, RuleFile> filesOf(Scenario scenario) {
        var files = new EnumMap<PolicyPoint, RuleFile>(PolicyPoint.class);
        scenario.rules().forEach((point, path) -> files.put(point, RuleFile.read(point, path)));
        return files;
    }

    /** The rules in force, compiled. */
    PolicyBook book() {
        return book;
    }

    /** The file in force at a point, as it was when it was read. */
    RuleFile file(PolicyPoint point) {
        return files.get(point);
    }

    /** What is wrong with the files that were to be in force; nothing if they are. */
    List<RuleProblem> problems() {
        return problems;
    }

    /** Notes what went wrong while rules were asked. */
    void report(List<RuleProblem> found) {
        problems = found;
    }

    /** Puts another file in force. */
    void choose(PolicyPoint point, Path path) {
        tryOut(() -> {
            var changed = new EnumMap<>(files);
            changed.put(point, RuleFile.read(point, path));
            replace(changed, settings);
        });
    }

    /** Reads all files again. */
    void reload() {
        tryOut(() -> {
            var changed = new EnumMap<>(files);
            files.forEach((point, file) -> changed.put(point, RuleFile.read(point, file.path())));
            replace(changed, settings);
        });
    }

    /** Reads the files again if one has changed since it was last read. */
    boolean reloadIfChanged() {
        var isChanged = files.values().stream().anyMatch(this::isChanged);
        if (isChanged) {
            reload();
        }
        return isChanged;
    }

    private boolean isChanged(RuleFile file) {
        try {
            return !RuleFile.read(file.point(), file.path())
                    .text()
                    .equals(read.get(file.point()).text());
        } catch (RuleException unreadable) {
            // An editor may be writing it just now.
            return false;
        }
    }

    /** Takes all rules and settings of a scenario. */
    void take(Scenario scenario) {
        tryOut(() -> replace(filesOf(scenario), scenario.settings()));
    }

    /** Lets the rules read other settings. */
    void set(SortedMap<String, Double> others) {
        if (!settings.equals(others)) {
            tryOut(() -> replace(files, new TreeMap<>(others)));
        }
    }

    private void replace(Map<PolicyPoint, RuleFile> others, SortedMap<String, Double> otherSettings) {
        read.putAll(others);
        book = PolicyBook.of(new ArrayList<>(others.values()), otherSettings);
        files = others;
        settings = otherSettings;
    }

    private void tryOut(Runnable change) {
        try {
            change.run();
            problems = List.of();
        } catch (RuleException refused) {
            problems = refused.problems();
        }
    }
}
