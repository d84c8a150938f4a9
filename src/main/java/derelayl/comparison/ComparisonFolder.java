package derelayl.comparison;

import derelayl.comparison.Alternative.Finished;
import derelayl.comparison.Alternative.Playable;
import derelayl.experiment.ResultFolder;
import derelayl.record.Checksum;
import derelayl.statistics.PairedTest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a comparison goes, and what is written there. */
public final class ComparisonFolder {
    private static final String FIGURE = "compare.pdf";
    private static final int HASH_LENGTH = 8;
    private static final int MOST_OF_NAMES = 60;

    private ComparisonFolder() {}

    /**
     * The folder that was named, or one that is called by the alternatives and by a hash of all that decides the
     * comparison, so that only the same comparison is written there.
     *
     * @param command what was typed
     */
    public static ResultFolder of(Optional<Path> named, PairedRuns runs, PairedTest test, List<String> command) {
        var hash = hash(runs, test);
        var path =
                named.orElseGet(() -> Path.of("runs", "compare", names(runs) + "-" + hash.substring(0, HASH_LENGTH)));
        return new ResultFolder(path, "comparison", hash, command);
    }

    private static String names(PairedRuns runs) {
        var names = runs.alternatives().stream()
                .map(Alternative::name)
                .collect(Collectors.joining("-or-"))
                .replaceAll("[^A-Za-z0-9._=-]+", "_");
        return names.substring(0, Math.min(MOST_OF_NAMES, names.length()));
    }

    private static String hash(PairedRuns runs, PairedTest test) {
        var all = runs.alternatives().stream().map(ComparisonFolder::hash).collect(Collectors.joining("\n"));
        return Checksum.of("%s\n%s\n%s".formatted(all, runs.seeds(), test));
    }

    private static String hash(Alternative alternative) {
        return alternative instanceof Playable playable
                ? playable.inputs().checksum()
                : String.valueOf(((Finished) alternative).results());
    }

    /**
     * Tables and figure, by their files' names.
     *
     * @param main the outcomes in the figure
     */
    public static Map<String, Optional<byte[]>> documents(Comparison comparison, List<String> main) {
        var documents = new LinkedHashMap<String, Optional<byte[]>>();
        documents.put(ComparisonTables.RUNS, Optional.of(ComparisonTables.runs(comparison)));
        documents.put(ComparisonTables.COMPARE, Optional.of(ComparisonTables.compare(comparison)));
        documents.put(FIGURE, ComparisonFigure.of(comparison, main).map(figure -> figure.pdf("Comparison")));
        return documents;
    }
}
