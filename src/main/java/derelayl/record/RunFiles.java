package derelayl.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files in a folder are a run's; others, such as notes, are never touched. */
final class RunFiles {
    private static final Pattern NAMES = Pattern.compile(
            "(rounds\\.csv|(participants|decisions|models)\\.csv\\.gz|chain\\.jsonl\\.gz|summary\\.json|run\\.checkpoint|scenario\\.properties"
                    + "|[a-z_]+_over_rounds\\.(pdf|png|svg)|rules/[a-z]+/[^/]+\\.drl)(\\.part)?|manifest\\.json\\.part");
    private static final Path RULES = Path.of("rules");
    private static final int RULES_DEPTH = 3;

    private RunFiles() {}

    /** The run's files in the folder, complete or not, without the manifest, relative to it. */
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, RULES_DEPTH)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .filter(file ->
                            NAMES.matcher(file.toString().replace('\\', '/')).matches())
                    .sorted()
                    .toList();
        }
    }

    /** Those of them with results: neither inputs nor incomplete. */
    static List<Path> results(Path folder) throws IOException {
        return all(folder).stream()
                .filter(file ->
                        !file.startsWith(RULES) && !file.toString().matches(".*\\.(properties|part|checkpoint)"))
                .toList();
    }

    /** The folders in which a run has files, and links to such: {@code rules} and what is in it. */
    static List<Path> folders(Path folder) throws IOException {
        var rules = folder.resolve(RULES);
        if (!Files.exists(rules, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(rules, 1)) {
            return files.sorted().toList();
        }
    }
}
