package derelayl.command;

import derelayl.files.WholeFile;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.ruletest.RuleTestException;
import derelayl.ruletest.RuleTests;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be done with rule files. */
@Command(name = "rules", description = "Lists, checks and tests rule files.")
public final class RulesCommand {
    private static final Pattern PLACE = Pattern.compile("([a-z]+)/([a-z0-9][a-z0-9-]*)");

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "Lists rule files by what they decide, and which scenarios use them.")
    int list() {
        var library = Library.standard(spec.commandLine().getErr()::println);
        var users = users(library);
        var out = spec.commandLine().getOut();
        for (var point : PolicyPoint.values()) {
            out.printf("%s: %s%n", point.key(), point.decision());
            for (var name : library.ruleNames(point)) {
                var file = library.ruleFile(point, name, Path.of("")).orElseThrow();
                out.printf("  %-22s %s%n", name, RuleFile.read(point, file).headline());
                out.printf("  %-22s used by %s%n", "", listed(users.getOrDefault(file, List.of()), library));
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static String listed(List<String> users, Library library) {
        var others = new ArrayList<>(library.scenarioNames());
        others.removeAll(users);
        if (users.isEmpty()) {
            return "no scenario";
        }
        if (users.size() <= others.size()) {
            return String.join(", ", users);
        }
        return "all scenarios" + (others.isEmpty() ? "" : " but " + String.join(", ", others));
    }

    /** The scenarios that use each file; those that cannot be read are named on the side. */
    private SortedMap<Path, List<String>> users(Library library) {
        var users = new TreeMap<Path, List<String>>();
        for (var name : library.scenarioNames()) {
            try {
                new ScenarioReader(library)
                        .read(name, List.of()).rules().values().stream()
                                .flatMap(List::stream)
                                .forEach(file -> users.computeIfAbsent(file, first -> new ArrayList<>())
                                        .add(name));
            } catch (ScenarioException broken) {
                spec.commandLine().getErr().println(broken.getMessage());
            }
        }
        return users;
    }

    @Command(
            name = "new",
            description = "Writes a first rule file and its tests under rules/, for you to change: one rule, and in"
                    + " comments everything that rules there can read and answer.")
    int begin(
            @Parameters(paramLabel = "POINT/NAME", description = "What it decides, and its name, as in reward/mine.")
                    String place)
            throws IOException {
        var matcher = PLACE.matcher(place);
        var point = Arrays.stream(PolicyPoint.values())
                .filter(one -> matcher.matches() && one.key().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "%s: this must be one of %s, a slash, and a name of small letters, digits and '-', as in reward/mine"
                                .formatted(
                                        PlainText.line(place),
                                        Arrays.stream(PolicyPoint.values())
                                                .map(PolicyPoint::key)
                                                .collect(Collectors.joining(", ")))));
        var file = Path.of("rules", point.key(), matcher.group(2) + ".drl");
        var tests = RuleTests.beside(file);
        for (var one : List.of(file, tests)) {
            if (Files.exists(one)) {
                throw new ParameterException(spec.commandLine(), "%s: this is there already".formatted(one));
            }
        }
        Files.createDirectories(file.getParent());
        var written = new NewRules(point);
        WholeFile.write(tests, written.tests().getBytes(StandardCharsets.UTF_8));
        WholeFile.write(file, written.rules().getBytes(StandardCharsets.UTF_8));
        spec.commandLine().getOut().println(file);
        spec.commandLine().getOut().println(tests);
        spec.commandLine()
                .getErr()
                .printf("Change it, then: derelayl rules test %1$s; derelayl compare %1$s --on paper%n", file);
        return ExitCode.DONE;
    }

    @Command(name = "check", description = "Reads rule files, and says everything that is wrong with them.")
    int check(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "FILE|FOLDER|SCENARIO",
                            description =
                                    "A .drl file, a folder of them, or a scenario with its rules (default: all under rules/).")
                    List<String> places,
            @Mixin Overrides overrides,
            @Mixin Trusting trusting) {
        var check = new RuleCheck(
                Library.standard(spec.commandLine().getErr()::println), overrides.typed(), trusting.trust());
        if (places == null) {
            check.library();
        } else {
            places.forEach(check::place);
        }
        check.problems().forEach(spec.commandLine().getErr()::println);
        check.doubts().forEach(spec.commandLine().getErr()::println);
        if (check.problems().isEmpty()) {
            spec.commandLine().getOut().println(check.summary());
        }
        return check.problems().isEmpty() ? ExitCode.DONE : ExitCode.FILE;
    }

    @Command(name = "test", description = "Runs the tests that stand beside rule files: mine.test.csv for mine.drl.")
    int test(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "FILE|FOLDER",
                            description = "A .drl file, its table of tests, or a folder of them (default: all under"
                                    + " rules/).")
                    List<Path> places,
            @Mixin Overrides overrides,
            @Mixin Trusting trusting) {
        var library = Library.standard(spec.commandLine().getErr()::println);
        var settings = KnownSettings.in(library, overrides.typed());
        var trust = trusting.trust();
        var files = places == null
                ? RuleFiles.in(library)
                : places.stream()
                        .flatMap(place -> RuleFiles.at(RuleTests.tested(place)).stream())
                        .distinct()
                        .toList();
        var code = ExitCode.DONE;
        for (var file : files) {
            code = Math.max(code, test(file, settings, trust));
        }
        return code;
    }

    private int test(Path file, SortedMap<String, Double> settings, Trust trust) {
        try {
            return test(new RuleTests(RuleFile.read(file), settings, trust));
        } catch (RuleException | RuleTestException broken) {
            spec.commandLine().getErr().println(broken.getMessage());
            return ExitCode.FILE;
        }
    }

    private int test(RuleTests tests) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        var path = tests.rules().path();
        if (!tests.exist()) {
            err.printf("%s: there are no tests for this; they would be in %s%n", path, RuleTests.beside(path));
            return ExitCode.DONE;
        }
        var result = tests.run();
        result.failures().forEach(err::println);
        result.untested().forEach(rule -> err.printf("%s: rule '%s' speaks in no test%n", path, rule));
        out.printf(
                "%s: %d passed, %d failed%n",
                path, result.passed(), result.failures().size());
        out.flush();
        return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.FILE;
    }
}
