package derelayl.command;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.RuleProblem;
import derelayl.policy.Trust;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** Checks rule files as a run would, and collects what is wrong. */
final class RuleCheck {
    private final Library library;
    private final List<Map.Entry<String, String>> typed;
    private final Trust trust;
    private final SortedMap<String, Double> settings;
    private final SortedSet<String> dispositions;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> doubts = new LinkedHashSet<>();
    private final Set<Path> checked = new LinkedHashSet<>();

    /** @param typed what the command line sets of the scenario */
    RuleCheck(Library library, List<Map.Entry<String, String>> typed, Trust trust) {
        this.library = library;
        this.typed = typed;
        this.trust = trust;
        settings = KnownSettings.in(library, typed);
        dispositions = KnownSettings.dispositions(library);
    }

    /** What is probably not meant so, though it can be played, a line each. */
    Set<String> doubts() {
        return doubts;
    }

    /** Everything that is wrong, a line each. */
    Set<String> problems() {
        return problems;
    }

    /** What has been checked. */
    String summary() {
        return checked.size() == 1 ? "1 rule file, no problems" : checked.size() + " rule files, no problems";
    }

    /** Checks all files in the library. */
    void library() {
        RuleFiles.in(library).forEach(this::file);
    }

    /** Checks a file, the files in a folder, or those of a scenario. */
    void place(String place) {
        var path = Path.of(place);
        if (Files.isDirectory(path)) {
            RuleFiles.in(path).forEach(this::file);
        } else if (RuleFiles.isOne(path)) {
            file(path);
        } else {
            scenario(place);
        }
    }

    private void file(Path given) {
        var path = given.normalize();
        if (!checked.add(path)) {
            return;
        }
        collect(() -> note(PolicyBook.of(List.of(RuleFile.read(path)), settings, trust), dispositions));
    }

    private void scenario(String name) {
        var scenario = new ScenarioReader(library).read(name, typed);
        collect(() -> note(RunInputs.of(scenario, trust).policies(), scenario.knownDispositions()));
        scenario.rules().values().forEach(checked::addAll);
    }

    private void note(PolicyBook policies, SortedSet<String> known) {
        policies.doubts(known).stream().map(RuleProblem::toString).forEach(doubts::add);
    }

    private void collect(Runnable check) {
        try {
            check.run();
        } catch (RuleException refused) {
            refused.problems().stream().map(RuleProblem::toString).forEach(problems::add);
        } catch (ScenarioException refused) {
            if (refused.isTyped()) {
                throw refused;
            }
            refused.getMessage().lines().forEach(problems::add);
        }
    }
}
