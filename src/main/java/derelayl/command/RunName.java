package derelayl.command;

import derelayl.record.Checksum;
import derelayl.scenario.Keys;
import derelayl.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How a run is called: by its scenario and seed, and by whatever else was typed, in a hash if that is long. */
final class RunName {
    private static final int HASH_LENGTH = 8;
    private static final int LONGEST = 80;
    /** Names that are safe in every shell, and on every system. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.=+-]*[A-Za-z0-9]");

    private RunName() {}

    /** The folder of a run that was given none. */
    static Path folder(Scenario scenario, Overrides overrides) {
        var others = overrides.assignments().stream()
                .map(assignment -> assignment.strip().replaceFirst("\\s*=\\s*", "="))
                .filter(assignment -> !assignment.startsWith(Keys.SEED.name() + "="))
                .sorted()
                .toList();
        return Path.of("runs", scenario.name(), "seed-" + scenario.seed() + suffix(others));
    }

    private static String suffix(List<String> assignments) {
        var words = String.join("_", assignments);
        if (assignments.isEmpty()) {
            return "";
        }
        return words.length() <= LONGEST && PLAIN.matcher(words).matches()
                ? "_" + words
                : "-" + Checksum.of(String.join("\n", assignments)).substring(0, HASH_LENGTH);
    }
}
