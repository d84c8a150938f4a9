package derelayl.scenario;

import derelayl.files.SizeLimit;
import derelayl.files.WhyNot;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where scenarios, plans and rule files are found by name: in {@code scenarios/}, {@code scenarios/sweeps/} and {@code
 * rules/<point>/} of the first folder that has them.
 */
public final class Library {
    /** Of any scenario file or plan. */
    public static final SizeLimit LARGEST = new SizeLimit(16);

    private static final String SCENARIO = ".properties";
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path PLANS = SCENARIOS.resolve("sweeps");
    private static final String RULES = ".drl";

    private final List<Path> folders;
    private final Namesakes namesakes;

    private Library(List<Path> folders, Namesakes namesakes) {
        this.folders = List.copyOf(folders);
        this.namesakes = namesakes;
    }

    /**
     * A library that tells nobody of files with the same name.
     *
     * @param folders where to look, in this order
     */
    public Library(List<Path> folders) {
        this(folders, new Namesakes(message -> {}));
    }

    /** Looks in the current directory, then beside the program. */
    public static Library standard() {
        return standard(message -> {});
    }

    /**
     * The same.
     *
     * @param messages is told, once for each name that is looked up, which file holds if folders have different ones
     */
    public static Library standard(Consumer<String> messages) {
        var folders = new ArrayList<Path>();
        folders.add(Path.of(""));
        programFolder().ifPresent(folders::add);
        return new Library(folders, new Namesakes(messages));
    }

    /** The same library, but it tells nobody of files with the same name. */
    public Library quietly() {
        return new Library(folders);
    }

    /** The folder that holds {@code lib/} with the program, or {@code target/classes}. */
    private static Optional<Path> programFolder() {
        try {
            var code = Path.of(Library.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.ofNullable(code.getParent()).map(Path::getParent);
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }

    /** The scenario of this name, or at this path. */
    public Optional<Path> scenario(String nameOrPath) {
        return find(nameOrPath, Path.of(""), SCENARIOS, SCENARIO);
    }

    /**
     * The rule files that a policy names, each by its name or path.
     *
     * @param policy as {@link RuleFileNames} has it
     * @param base what else a path may be relative to, if the current directory has no such file
     * @return in the order in which they are read as one; nothing if one of them is not there
     */
    public Optional<List<Path>> rules(PolicyPoint point, String policy, Path base) {
        var files = new ArrayList<Path>();
        for (var name : names(point, policy, base)) {
            var file = ruleFile(point, name, base);
            if (file.isEmpty()) {
                return Optional.empty();
            }
            files.add(file.get());
        }
        return Optional.of(List.copyOf(files));
    }

    /** A file may be called as if it were several. */
    private List<String> names(PolicyPoint point, String policy, Path base) {
        var isOne = !policy.equals(RuleFileNames.DEFAULT)
                && ruleFile(point, policy, base).isPresent();
        return isOne ? List.of(policy) : RuleFileNames.of(policy).names();
    }

    /**
     * The rule file of this name, or at this path.
     *
     * @param base what else a path may be relative to, if the current directory has no such file
     */
    public Optional<Path> ruleFile(PolicyPoint point, String nameOrPath, Path base) {
        return find(nameOrPath, base, Path.of("rules", point.key()), RULES);
    }

    /** The names of all scenarios but the defaults. */
    public SortedSet<String> scenarioNames() {
        var names = names(SCENARIOS, SCENARIO);
        names.remove("default");
        return names;
    }

    /** The plan of a sweep of this name, in {@code scenarios/sweeps/}, or at this path. */
    public Optional<Path> plan(String nameOrPath) {
        return find(nameOrPath, Path.of(""), PLANS, SCENARIO);
    }

    /** The names of all plans of sweeps. */
    public SortedSet<String> planNames() {
        return names(PLANS, SCENARIO);
    }

    /**
     * The library for what is written in a scenario or plan: if that was given by its path, {@code rules/} and {@code
     * scenarios/} in its folder and beside it count before all others.
     */
    public Library around(String nameOrPath) {
        if (!isPath(nameOrPath, SCENARIO)) {
            return this;
        }
        var near = new ArrayList<Path>();
        var folder = Path.of(nameOrPath).toAbsolutePath().normalize().getParent();
        var isOfPlans = folder != null && folder.endsWith(PLANS);
        for (var i = 0; folder != null && i < (isOfPlans ? 3 : 2); i++) {
            near.add(folder);
            folder = folder.getParent();
        }
        near.addAll(folders);
        return new Library(near, namesakes);
    }

    /** Why there is no scenario of this name, or at this path. */
    public String noScenario(String nameOrPath) {
        var names = scenarioNames();
        return none(nameOrPath, "scenario; there are " + String.join(", ", names), names, SCENARIOS);
    }

    /** Why there is neither a plan nor a scenario of this name, or at this path. */
    public String noPlan(String nameOrPath) {
        var names = planNames();
        var there = "plan or scenario; there are the plans " + String.join(", ", names);
        names.addAll(scenarioNames());
        return none(nameOrPath, there, names, PLANS);
    }

    private String none(String nameOrPath, String there, Collection<String> names, Path place) {
        return isPath(nameOrPath, SCENARIO)
                ? WhyNot.read(nameOrPath)
                : "there is no such %s, or give the path of a .properties file; looked in %s%s"
                        .formatted(there, places(place), Nearest.hint(nameOrPath, names));
    }

    /** Why there are no such {@link #rules}. */
    public String noRules(PolicyPoint point, String policy, Path base) {
        return names(point, policy, base).stream()
                .filter(name -> ruleFile(point, name, base).isEmpty())
                .findFirst()
                .map(missing -> noRuleFile(point, missing))
                .orElseThrow();
    }

    private String noRuleFile(PolicyPoint point, String nameOrPath) {
        return isPath(nameOrPath, RULES)
                ? "'%s': %s".formatted(nameOrPath, WhyNot.read(nameOrPath))
                : "'%s' must be one of %s, %s, or the path of a .drl file that exists; looked in %s%s"
                        .formatted(
                                nameOrPath,
                                String.join(", ", ruleNames(point)),
                                RuleFileNames.DEFAULT,
                                places(Path.of("rules", point.key())),
                                Nearest.hint(nameOrPath, ruleNames(point)));
    }

    private String places(Path relative) {
        return folders.stream()
                .map(folder ->
                        folder.resolve(relative).toAbsolutePath().normalize().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What a scenario asks: its first line, if that is a comment. */
    public String headline(String name) {
        return comments(find(Path.of("scenarios", name + SCENARIO)).orElseThrow()).stream()
                .findFirst()
                .orElse("");
    }

    /** What a scenario's file says of itself: the comments it begins with, a line each. */
    public static List<String> comments(Path file) {
        try {
            return LARGEST.readText(file)
                    .lines()
                    .takeWhile(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .toList();
        } catch (CharacterCodingException | SizeLimit.Exceeded noScenario) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all rule files for a policy point. */
    public SortedSet<String> ruleNames(PolicyPoint point) {
        return names(Path.of("rules", point.key()), RULES);
    }

    private static boolean isPath(String nameOrPath, String ending) {
        return nameOrPath.endsWith(ending) || nameOrPath.contains("/") || nameOrPath.contains("\\");
    }

    /** A folder or pipe that has the right name is there, too: whoever reads it says that it is no file. */
    private static boolean isThere(Path path, String ending) {
        return path.toString().endsWith(ending) ? Files.exists(path) : Files.isRegularFile(path);
    }

    /** The file of this name in a folder of the library, or at this path. */
    private Optional<Path> find(String nameOrPath, Path base, Path folder, String ending) {
        try {
            return isPath(nameOrPath, ending)
                    ? Stream.of(base.resolve(nameOrPath), Path.of(nameOrPath))
                            .filter(path -> isThere(path, ending))
                            .findFirst()
                    : find(folder.resolve(nameOrPath + ending));
        } catch (InvalidPathException noFileCanBeCalledSo) {
            return Optional.empty();
        }
    }

    private Optional<Path> find(Path relative) {
        var files = folders.stream()
                .map(folder -> folder.resolve(relative))
                .filter(Files::isRegularFile)
                .toList();
        namesakes.tell(relative, files);
        return files.stream().findFirst();
    }

    private SortedSet<String> names(Path relative, String ending) {
        var names = new TreeSet<String>();
        for (var folder : folders) {
            var place = folder.resolve(relative);
            if (Files.isDirectory(place)) {
                try (var files = Files.list(place)) {
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(ending))
                            .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return names;
    }
}
