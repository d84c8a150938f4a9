package derelayl.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.policy.Trust;
import derelayl.scenario.Library;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sweeps played in tests. */
final class PlayedSweep {
    static final Library LIBRARY = new Library(List.of(Path.of("")));

    /** Say how one execution went, and differ between two. */
    private static final Set<String> OF_AN_EXECUTION = Set.of("manifest.json", "timings.csv");

    private PlayedSweep() {}

    static Sweep plan(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return new PlanReader(LIBRARY, Trust.GUARDED, false).read(file.toString(), List.of(), Reader.nullReader());
    }

    /** Plays a plan into a folder; the result is how many runs have failed. */
    static long play(Sweep plan, Path folder, int threads, IfExists ifExists) throws IOException {
        return play(plan, folder, ifExists, false, new ThreadEngine(threads));
    }

    static long play(Sweep plan, Path folder, IfExists ifExists, boolean isRetried, Engine engine) throws IOException {
        var session = SweepSession.open(plan, "plan", folder, LIBRARY, ifExists, isRetried, List.of());
        return new SweepPlayer(session, false, () -> false, progress -> {})
                .play(engine)
                .orElseThrow();
    }

    /** The files of a sweep that must always be the same, with their bytes as text. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !OF_AN_EXECUTION.contains(file.getFileName().toString()))
                    .forEach(file -> content.put(folder.relativize(file).toString(), bytes(file)));
        }
        return content;
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void assertSameFiles(Path expected, Path actual) throws IOException {
        var wanted = files(expected);
        var found = files(actual);
        assertEquals(wanted.keySet(), found.keySet());
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            assertEquals(file.getValue(), found.get(file.getKey()), file.getKey());
        }
    }
}
