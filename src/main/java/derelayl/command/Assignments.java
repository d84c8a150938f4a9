package derelayl.command;

import derelayl.scenario.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the command line sets of a scenario for many runs. */
final class Assignments {
    @Option(names = "-p", paramLabel = "KEY=VALUE", description = "Sets a key for all runs; may be repeated.")
    private List<String> keys = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "Short for -p rounds=N.")
    private Optional<String> rounds = Optional.empty();

    /** Each option as typed, and the {@code key=value} that it means. */
    List<Map.Entry<String, String>> typed() {
        var typed = new ArrayList<Map.Entry<String, String>>();
        rounds.ifPresent(number -> typed.add(Map.entry("--rounds " + number, Keys.ROUNDS.name() + "=" + number)));
        keys.forEach(assignment -> typed.add(Map.entry("-p " + assignment, assignment)));
        return typed;
    }
}
