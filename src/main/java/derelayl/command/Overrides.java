package derelayl.command;

import derelayl.scenario.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the command line sets of a scenario. */
final class Overrides {
    @Option(names = "-p", paramLabel = "KEY=VALUE", description = "Sets a key of the scenario; may be repeated.")
    private List<String> assignments = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "Short for -p seed=N.")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--rounds", paramLabel = "N", description = "Short for -p rounds=N.")
    private Optional<String> rounds = Optional.empty();

    /** Each option as typed, and the {@code key=value} that it means. */
    List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        seed.ifPresent(value -> typed.add(Map.entry("--seed " + value, Keys.SEED.name() + "=" + value)));
        rounds.ifPresent(value -> typed.add(Map.entry("--rounds " + value, Keys.ROUNDS.name() + "=" + value)));
        assignments.forEach(assignment -> typed.add(Map.entry("-p " + assignment, assignment)));
        return typed;
    }

    /** The {@code key=value} of each. */
    List<String> assignments() {
        return typed().stream().map(Map.Entry::getValue).toList();
    }
}
