package derelayl.scenario;

import derelayl.files.SizeLimit;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where scenarios and rule files are found by name: in {@code scenarios/} and {@code rules/<point>/} of the first
 * folder that has them.
 *
 * @param folders where to look, in this order
 */
public record Library(List<Path> folders) {
    /** Of any scenario file or plan. */
    public static final SizeLimit LARGEST = new SizeLimit(16);

    private static final String SCENARIO = ".properties";
    private static final Path PLANS = Path.of("scenarios", "sweeps");
    private static final String RULES = ".drl";

    /** Looks in the current directory, then beside the program. */
    public static Library standard() {
        var folders = new ArrayList<Path>();
        folders.add(Path.of(""));
        programFolder().ifPresent(folders::add);
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
        return find(nameOrPath, Path.of(""), Path.of("scenarios"), SCENARIO);
    }

    /**
     * The rule file of this name, or at this path.
     *
     * @param base what else a path may be relative to, if the current directory has no such file
     */
    public Optional<Path> rules(PolicyPoint point, String nameOrPath, Path base) {
        return find(nameOrPath, base, Path.of("rules", point.key()), RULES);
    }

    /** The names of all scenarios but the defaults. */
    public SortedSet<String> scenarioNames() {
        var names = names(Path.of("scenarios"), SCENARIO);
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

    /** The same library, but what a folder has counts before all else. */
    public Library with(Path folder) {
        return new Library(Stream.concat(Stream.of(folder), folders.stream()).toList());
    }

    /** What a scenario asks: its first line, if that is a comment. */
    public String headline(String name) {
        try {
            return LARGEST.readText(find(Path.of("scenarios", name + SCENARIO)).orElseThrow())
                    .lines()
                    .findFirst()
                    .filter(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip())
                    .orElse("");
        } catch (CharacterCodingException | SizeLimit.Exceeded noScenario) {
            return "";
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
        return folders.stream()
                .map(folder -> folder.resolve(relative))
                .filter(Files::isRegularFile)
                .findFirst();
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
