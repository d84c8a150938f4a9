package derelayl.command;

import derelayl.record.Checksum;
import derelayl.scenario.Scenario;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** How a run is called: by its scenario and seed, and by a hash of whatever else was typed. */
final class RunName {
    private static final int HASH_LENGTH = 8;

    private RunName() {}

    /** The folder of a run that was given none. */
    static Path folder(Scenario scenario, Overrides overrides) {
        var others = overrides.assignments().stream()
                .filter(assignment -> !assignment.matches("\\s*seed\\s*=.*"))
                .sorted()
                .collect(Collectors.joining("\n"));
        var hash = Checksum.of(others).substring(0, HASH_LENGTH);
        var name = "seed-" + scenario.seed() + (others.isEmpty() ? "" : "-" + hash);
        return Path.of("runs", scenario.name(), name);
    }
}
