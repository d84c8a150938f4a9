package derelayl.scenario;

import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.participant.Population;
import derelayl.random.Streams;
import derelayl.relay.Range;
import derelayl.relay.RelayParameters;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads scenarios: what is typed counts before what is in the scenario file, and that before the defaults. */
public final class ScenarioReader {
    private static final List<String> ALL_OR_NONE = List.of("all", "none");
    private static final List<String> STREAMS = List.of("published", "keyed");
    private static final List<String> DECISIONS = List.of("none", "changed", "all");

    private final Library library;

    /** A reader that finds files by name in this library. */
    public ScenarioReader(Library library) {
        this.library = library;
    }

    /**
     * Reads a scenario.
     *
     * @param nameOrPath its name in the library, or its path
     * @param typed what the command line sets: the option as typed, and the {@code key=value} that it means
     * @throws ScenarioException with everything that is wrong
     */
    public Scenario read(String nameOrPath, List<Map.Entry<String, String>> typed) {
        var problems = new ArrayList<ScenarioProblem>();
        var sources = List.of(find(nameOrPath), find("default"));
        var layers = new ArrayList<Layer>();
        layers.add(Layer.of(typed, problems::add));
        sources.forEach(source -> layers.add(Layer.of(source, problems::add)));
        var values = new Values(layers, problems);
        var scenario = scenario(nameOrPath, values, sources);
        values.refuseTheRest();
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return scenario;
    }

    private Path find(String nameOrPath) {
        return library.scenario(nameOrPath).orElseThrow(() -> {
            var names = library.scenarioNames();
            var hint = Nearest.hint(nameOrPath, names);
            return new ScenarioException(List.of(new ScenarioProblem(
                    new Origin(nameOrPath, 0, true),
                    "there is no such scenario; there are %s, or give the path of a .properties file%s"
                            .formatted(String.join(", ", names), hint))));
        });
    }

    private Scenario scenario(String nameOrPath, Values values, List<Path> sources) {
        var rules = new EnumMap<PolicyPoint, Path>(PolicyPoint.class);
        for (var point : PolicyPoint.values()) {
            rules.put(point, values.rules(point, library));
        }
        return new Scenario(
                Path.of(nameOrPath).getFileName().toString().replaceFirst("\\.properties$", ""),
                values.whole("seed", Scenario.SEED),
                values.count("rounds", Scenario.ROUNDS),
                relay(values),
                rules,
                values.settings(),
                values.count("record.every", Scenario.RECORD_EVERY),
                Decisions.valueOf(values.word("record.decisions", DECISIONS).toUpperCase(Locale.ROOT)),
                values.word("figures", ALL_OR_NONE).equals("all"),
                values.effective(),
                sources);
    }

    private static RelayParameters relay(Values values) {
        var participants = values.count("participants", RelayParameters.PARTICIPANTS);
        var population = population(values, participants);
        return new RelayParameters(
                participants,
                values.count("auction.trainers-per-owner", RelayParameters.TRAINERS_PER_OWNER),
                values.number("settlement.share", RelayParameters.SHARE),
                values.number("training.success", RelayParameters.SHARE),
                values.number("training.gain.mean", RelayParameters.GAIN_MEAN),
                values.number("training.gain.deviation", RelayParameters.GAIN_DEVIATION),
                values.count("testing.cases", RelayParameters.TESTING_CASES),
                startOwners(values, participants, population),
                population,
                new Cheating(
                        values.number("conduct.effort", RelayParameters.CONDUCT),
                        values.number("conduct.claim-boost", RelayParameters.CONDUCT),
                        values.number("conduct.harm", RelayParameters.CONDUCT)),
                new Verification(
                        values.committee(participants),
                        values.number("acknowledgement.quorum", RelayParameters.SHARE),
                        values.number("retest.detection", RelayParameters.SHARE),
                        values.number("retest.false-alarm", RelayParameters.SHARE)),
                Streams.valueOf(values.word("streams", STREAMS).toUpperCase(Locale.ROOT)));
    }

    private static int startOwners(Values values, int participants, Population population) {
        var owners = values.count("start.owners", new Range(1, participants / 2));
        var honest = population.honest(participants);
        if (owners > 1 && owners > honest) {
            values.refuse("start.owners", "'%d' must be at most %d, for so many are honest".formatted(owners, honest));
            return 1;
        }
        return owners;
    }

    private static Population population(Values values, int participants) {
        var population = values.population();
        var others = population.others(participants);
        if (others < participants) {
            return population;
        }
        population.shares().stream()
                .filter(share -> share.share() > 0)
                .forEach(share -> values.refuse(
                        "population.%s.share".formatted(share.disposition().name()),
                        "all shares together make %d participants, but must leave the genesis owner out: at most %d"
                                .formatted(others, participants - 1)));
        return Population.ALL_HONEST;
    }
}
