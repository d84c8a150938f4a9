package derelayl.equilibrium;

import derelayl.experiment.PayoffRuns;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.Program;
import derelayl.experiment.ResultFolder;
import derelayl.experiment.TypedRun;
import derelayl.record.Checksum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Payoff curves of one relay, or of several that are compared.
 *
 * @param points the relays, at least one
 */
public record CurvesPlan(List<CurvesPoint> points) {
    private static final int HASH_LENGTH = 8;

    /** Copies the list. */
    public CurvesPlan {
        points = List.copyOf(points);
    }

    /** How many runs there are at most. */
    public int mostRuns() {
        return points.stream().mapToInt(CurvesPoint::mostRuns).sum();
    }

    /** What is played, in words. */
    public String description() {
        var settings = points.get(0).settings();
        return "%s by %d to %d participants of %s, with %d seeds"
                .formatted(
                        settings.deviation().name(),
                        settings.sizes().get(0),
                        settings.sizes().get(settings.sizes().size() - 1),
                        String.join(", ", points.stream().map(CurvesPoint::name).toList()),
                        settings.seeds().size());
    }

    /** Which keys of the scenarios do not hold, since all are honest but who deviates. */
    public Set<String> setAside() {
        var keys = new LinkedHashSet<String>();
        points.forEach(point -> keys.addAll(point.reader().honestKeys().keySet()));
        return keys;
    }

    /**
     * The folder that was named, or one that is called by the first relay, the deviation and a hash of all that decides what
     * comes out.
     *
     * @param command what was typed
     */
    public ResultFolder folder(Optional<Path> named, List<String> command) throws IOException {
        var inputs = new StringBuilder(Program.identity());
        points.forEach(point -> inputs.append(point.name())
                .append(point.settings())
                .append(point.deviating().checksum()));
        var hash = Checksum.of(inputs.toString());
        var path = named.orElseGet(() -> Path.of(
                "runs",
                "curves",
                "%s-%s-%s"
                        .formatted(
                                points.get(0).deviating().scenario().name(),
                                points.get(0).settings().deviation().disposition(),
                                hash.substring(0, HASH_LENGTH))));
        return new ResultFolder(path, "set of payoff curves", hash, command);
    }

    /** What to type to see one of its runs alone. */
    public TypedRun typed(PlannedRun run) {
        return points.stream()
                .filter(point -> point.isOf(run))
                .findFirst()
                .orElseThrow()
                .typed(run);
    }

    /** Plays all. */
    public List<CurvesResult> play(PayoffRuns runs) {
        return points.stream()
                .map(point -> new CurvesResult(point.name(), point.settings().deviation(), point.play(runs)))
                .toList();
    }
}
