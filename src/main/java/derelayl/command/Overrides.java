package derelayl.command;

import derelayl.experiment.design.Axis;
import derelayl.experiment.design.AxisException;
import derelayl.scenario.Keys;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the command line sets of a scenario. */
final class Overrides {
    @Option(names = "-p", paramLabel = "KEY=VALUE", description = "Sets a key of the scenario; may be repeated.")
    private List<String> assignments = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Short for -p seed=N. 'derelayl run' takes several, as in --seed 1..5 or --seed 1 --seed 7.")
    private List<String> seeds = List.of();

    @Option(names = "--rounds", paramLabel = "N", description = "Short for -p rounds=N.")
    private Optional<String> rounds = Optional.empty();

    /** Each option as typed, and the {@code key=value} that it means. */
    List<Map.Entry<String, String>> typed() {
        return typed(seeds);
    }

    /** The same, with one of the seeds that were typed. */
    List<Map.Entry<String, String>> typed(String seed) {
        return typed(List.of(seed));
    }

    private List<Map.Entry<String, String>> typed(List<String> chosen) {
        var typed = new ArrayList<Map.Entry<String, String>>();
        chosen.forEach(value -> typed.add(Map.entry("--seed " + value, Keys.SEED.name() + "=" + value)));
        rounds.ifPresent(value -> typed.add(Map.entry("--rounds " + value, Keys.ROUNDS.name() + "=" + value)));
        assignments.forEach(assignment -> typed.add(Map.entry("-p " + assignment, assignment)));
        return typed;
    }

    /**
     * The seeds that were typed.
     *
     * @throws ScenarioException if they are none, or one is there twice
     */
    List<String> seeds() {
        if (seeds.isEmpty() || seeds.size() == 1 && !seeds.get(0).matches(".*(,|\\.\\.).*")) {
            return seeds;
        }
        var text = String.join(",", seeds);
        try {
            return ((Axis.Listed) Axis.read(Keys.SEED, text)).values();
        } catch (AxisException wrong) {
            var typed = new Origin("--seed " + String.join(" --seed ", seeds), 0, true);
            throw new ScenarioException(List.of(new ScenarioProblem(typed, wrong.getMessage())));
        }
    }

    /** The {@code key=value} of each. */
    List<String> assignments() {
        return typed().stream().map(Map.Entry::getValue).toList();
    }
}
