package derelayl.equilibrium;

import derelayl.experiment.PlannedRun;
import derelayl.experiment.Program;
import derelayl.experiment.Sweep;
import derelayl.experiment.TypedRun;
import derelayl.experiment.design.VariedKey;
import derelayl.record.Checksum;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A stress test at every point of a plan.
 *
 * @param sweep the plan
 * @param points what is asked at each, at least one
 */
public record StressPlan(Sweep sweep, List<StressPoint> points) {
    /** Copies the list. */
    public StressPlan {
        points = List.copyOf(points);
    }

    /** How many runs there are at most. */
    public int mostRuns() {
        return Math.toIntExact(points.stream().mapToLong(StressPoint::mostRuns).sum());
    }

    /** SHA-256 of all that decides what comes out, in hexadecimal. */
    String checksum() throws IOException {
        var inputs = new StringBuilder(Program.identity());
        for (var point : points) {
            inputs.append(point.settings()).append(point.honest().checksum());
            point.deviating().values().forEach(deviating -> inputs.append(deviating.checksum()));
        }
        return Checksum.of(inputs.toString());
    }

    /** What to type to see one of its runs alone. */
    public TypedRun typed(PlannedRun run) {
        return points.stream()
                .flatMap(point -> point.typed(run).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Which keys of the scenario do not hold, since all are honest but who deviates. */
    public Set<String> setAside() {
        var keys = new LinkedHashSet<String>();
        points.forEach(point -> keys.addAll(point.reader().honestKeys().keySet()));
        return keys;
    }

    /** What is special about a point, if there are several. */
    public Optional<String> heading(StressPoint point) {
        var varied = sweep.plan().varied();
        return Optional.of(name(point, varied)).filter(name -> !name.isEmpty()).map(name -> name + ":");
    }

    /** The values that make a point special, without their keys; empty if there is only one. */
    String label(StressPoint point) {
        return String.join(", ", point.values());
    }

    private static String name(StressPoint point, List<VariedKey> varied) {
        return IntStream.range(0, point.values().size())
                .mapToObj(i -> "%s = %s"
                        .formatted(varied.get(i).key().name(), point.values().get(i)))
                .collect(Collectors.joining(", "));
    }
}
