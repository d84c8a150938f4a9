package derelayl.scenario;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the key of a policy says, such as {@code owner-and-ancestors + capped-supply}: rule files that are read as one.
 *
 * @param names of files, or their paths; none where the defaults hold
 */
public record RuleFileNames(List<String> names) {
    /** What stands for no file. */
    public static final String DEFAULT = "default";

    private static final String AND = " + ";
    private static final Pattern BETWEEN = Pattern.compile("\\s+\\+\\s+");

    /** Copies the list. */
    public RuleFileNames {
        names = List.copyOf(names);
    }

    /** The names in a value. */
    public static RuleFileNames of(String text) {
        return new RuleFileNames(Arrays.stream(BETWEEN.split(text))
                .filter(name -> !name.equals(DEFAULT))
                .toList());
    }

    /** The paths of these files. */
    public static RuleFileNames ofFiles(List<Path> files) {
        return new RuleFileNames(files.stream().map(Path::toString).toList());
    }

    /** What tables call these files: by their names without folder and ending. */
    public static RuleFileNames inShort(List<Path> files) {
        return new RuleFileNames(files.stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.drl$", ""))
                .toList());
    }

    /** The same as a value. */
    @Override
    public String toString() {
        return names.isEmpty() ? DEFAULT : String.join(AND, names);
    }
}
