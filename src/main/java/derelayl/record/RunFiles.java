package derelayl.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files in a folder are a run's; others, such as notes, are never touched. */
final class RunFiles {
    private static final Pattern NAMES = Pattern.compile(
            "rounds\\.csv|(participants|decisions)\\.csv\\.gz|summary\\.json|scenario\\.properties|[a-z_]+_over_rounds\\.pdf"
                    + "|rules/[a-z]+/[^/]+\\.drl");
    private static final int RULES_DEPTH = 3;

    private RunFiles() {}

    /** The run's files in the folder, without the manifest, relative to it. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, RULES_DEPTH)) {
            return files.map(folder::relativize)
                    .filter(file ->
                            NAMES.matcher(file.toString().replace('\\', '/')).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Deletes the run's files, without the manifest. */
    static void deleteIn(Path folder) throws IOException {
        for (var file : all(folder)) {
            Files.delete(folder.resolve(file));
        }
    }
}
