package derelayl.equilibrium;

import derelayl.comparison.Alternative.Playable;
import derelayl.comparison.AlternativeReader;
import derelayl.experiment.PlanReader;
import derelayl.participant.Disposition;
import derelayl.policy.Trust;
import derelayl.relay.RelayParameters;
import derelayl.scenario.Keys;
import derelayl.scenario.Library;
import derelayl.scenario.Origin;
import derelayl.scenario.ScenarioException;
import derelayl.scenario.ScenarioProblem;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads what payoff curves ask, and finds what is wrong with it before anything is played.
 *
 * @param library where scenarios and rules are found by name
 * @param trust what rules may do
 * @param typed what is set for all: the option as typed, and the {@code key=value} that it means
 * @param seeds of the runs at each size, as plans have them
 */
public record CurvesReader(Library library, Trust trust, List<Map.Entry<String, String>> typed, String seeds) {
    private static final String USUAL_SIZES = "1,2%,5%,10%,20%,30%,40%,50%,60%,70%,80%,90%";

    /**
     * The curves.
     *
     * @param texts a scenario, and what is compared with it: rule files, {@code key=value}, other scenarios
     * @param against the deviation
     * @param members how many deviate, separated by commas
     * @throws ScenarioException with what is wrong
     * @throws derelayl.comparison.ComparisonException if a text is nothing
     * @throws derelayl.policy.RuleException if a rule file cannot be used
     */
    public CurvesPlan read(List<String> texts, String against, Optional<String> members) {
        var relays = new AlternativeReader(library, Optional.empty(), typed, trust).readPlayable(texts);
        var points = new ArrayList<CurvesPoint>();
        for (var relay : relays) {
            points.add(point(relay, against, members));
        }
        return new CurvesPlan(points);
    }

    private CurvesPoint point(Playable relay, String against, Optional<String> members) {
        var option = new Origin("--against " + against, 0, true);
        var sweep = new PlanReader(library, trust, true).read(relay.scenario(), lines(relay), Reader.nullReader());
        if (!sweep.plan().varied().isEmpty()) {
            throw refused(new Origin(relay.scenario(), 0, true), "this is a plan; name a scenario");
        }
        var deviation = DeviationReader.deviation(against, sweep);
        if (deviation.disposition().equals(Disposition.HONEST.name())) {
            throw refused(option, "honest is what all others are");
        }
        var reader = new DeviationReader(sweep, List.of());
        var inputs = reader.deviating(deviation, reader.honest(option).policies(), option);
        var parameters = inputs.scenario().relay();
        if (sweep.plan().seeds().size() < 2) {
            throw refused(new Origin("--seeds " + seeds, 0, true), "these must be at least two");
        }
        var settings = new CurvesSettings(
                deviation, sizes(parameters, members), sweep.plan().seeds());
        return new CurvesPoint(relay.name(), settings, reader, inputs);
    }

    /** What is set for a relay. Unless somebody wants it otherwise, first owners are like all others. */
    private List<Map.Entry<String, String>> lines(Playable relay) {
        var lines = new ArrayList<Map.Entry<String, String>>();
        lines.add(Map.entry("--seeds " + seeds, "seeds=" + seeds));
        relay.assignments().forEach(assignment -> lines.add(Map.entry(assignment, assignment)));
        var chosen = relay.inputs().scenario().values().stream()
                .filter(value -> value.key().name().equals(Keys.START_OWNERS_HONEST.name()))
                .anyMatch(value ->
                        value.origin().typed() || !value.origin().source().endsWith("default.properties"));
        if (!chosen) {
            var assignment = Keys.START_OWNERS_HONEST.name() + "=false";
            lines.add(Map.entry(assignment, assignment));
        }
        return lines;
    }

    /** How many deviate; of the usual numbers those at which somebody is left to be honest. */
    private static List<Integer> sizes(RelayParameters relay, Optional<String> members) {
        var most = RelayGame.mostOfCurves(relay);
        var option = new Origin("--members " + members.orElse(USUAL_SIZES), 0, true);
        var sizes = new TreeSet<Integer>();
        for (var text : Arrays.stream(members.orElse(USUAL_SIZES).split(",", -1))
                .map(String::strip)
                .toList()) {
            var size = GroupSize.of(text, relay.participants())
                    .orElseThrow(() -> refused(option, "'%s' must be %s".formatted(text, GroupSize.DEMAND)))
                    .members();
            if (size <= most) {
                sizes.add(size);
            } else if (members.isPresent()) {
                throw refused(
                        option,
                        "'%s' makes %d participants, but of more than %d nobody is left to be honest"
                                .formatted(text, size, most));
            }
        }
        if (sizes.isEmpty()) {
            throw refused(option, "nobody is left to deviate");
        }
        return List.copyOf(sizes);
    }

    private static ScenarioException refused(Origin origin, String what) {
        return new ScenarioException(List.of(new ScenarioProblem(origin, what)));
    }
}
