package derelayl.comparison;

import derelayl.comparison.Alternative.Finished;
import derelayl.comparison.Alternative.Playable;
import derelayl.files.WholeFile;
import derelayl.record.Checksum;
import derelayl.statistics.PairedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a comparison goes.
 *
 * @param path the folder; files of an earlier comparison there are replaced
 */
public record ComparisonFolder(Path path) {
    private static final String FIGURE = "compare.pdf";
    private static final int HASH_LENGTH = 8;
    private static final int MOST_OF_NAMES = 60;

    /**
     * The folder that was named, or one that is called by the alternatives and by a hash of all that decides the
     * comparison, so that only the same comparison is written there.
     *
     * @throws ComparisonException if it holds other files
     */
    public static ComparisonFolder of(Optional<Path> named, PairedRuns runs, PairedTest test) throws IOException {
        var path = named.orElseGet(() -> Path.of("runs", "compare", names(runs) + "-" + hash(runs, test)));
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new ComparisonException("%s: this is a file, where a folder is needed".formatted(path));
        }
        if (holdsOthers(path)) {
            throw new ComparisonException(
                    "%s: this holds files that are no comparison's; choose another folder with --out".formatted(path));
        }
        return new ComparisonFolder(path);
    }

    private static boolean holdsOthers(Path path) throws IOException {
        if (!Files.isDirectory(path) || Files.exists(path.resolve(ComparisonTables.COMPARE))) {
            return false;
        }
        try (var content = Files.list(path)) {
            return content.findAny().isPresent();
        }
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
        return Checksum.of("%s\n%s\n%s".formatted(all, runs.seeds(), test)).substring(0, HASH_LENGTH);
    }

    private static String hash(Alternative alternative) {
        return alternative instanceof Playable playable
                ? playable.inputs().checksum()
                : String.valueOf(((Finished) alternative).results());
    }

    /**
     * Writes tables and figure.
     *
     * @param main the outcomes in the figure
     * @return the files
     */
    public List<Path> write(Comparison comparison, List<String> main) throws IOException {
        Files.createDirectories(path);
        var files = new ArrayList<Path>();
        files.add(write(ComparisonTables.RUNS, ComparisonTables.runs(comparison)));
        files.add(write(ComparisonTables.COMPARE, ComparisonTables.compare(comparison)));
        var figure = ComparisonFigure.of(comparison, main);
        if (figure.isPresent()) {
            files.add(write(FIGURE, figure.get().pdf("Comparison")));
        }
        return files;
    }

    private Path write(String name, byte[] content) throws IOException {
        WholeFile.write(path.resolve(name), content);
        return path.resolve(name);
    }
}
