package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.measure.Measure;
import derelayl.measure.RoundMeasures;
import derelayl.measure.RunMeasures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code docs/RESULTS.md} says of each measure what its declaration says, in the same order. */
class ResultsPageTest {
    private static final Path PAGE = Path.of("docs", "RESULTS.md");

    @Test
    void everyMeasureOfARound() throws IOException {
        check("## rounds.csv", lines(RoundMeasures.kinds()));
    }

    @Test
    void everyMeasureOfARun() throws IOException {
        check("## summary.json", lines(RunMeasures.kinds()));
    }

    private static <T> List<String> lines(List<Measure<T>> measures) {
        return measures.stream().map(ResultsPageTest::line).toList();
    }

    private static String line(Measure<?> measure) {
        var type = measure.type().name().toLowerCase(Locale.ROOT);
        return "| `%s` | %s | %s | %s |"
                .formatted(measure.column(), type, measure.unit(), measure.meaning())
                .replace("|  |", "| |");
    }

    private static void check(String heading, List<String> declared) throws IOException {
        var written = rows(heading);
        var missing = new ArrayList<>(declared);
        missing.removeAll(written);
        var stale = new ArrayList<>(written);
        stale.removeAll(declared);
        assertTrue(
                missing.isEmpty() && stale.isEmpty(),
                () -> "%s, %s%nmissing:%n%s%nstale:%n%s"
                        .formatted(PAGE, heading, String.join("\n", missing), String.join("\n", stale)));
        assertEquals(declared, written, "the order of lines");
    }

    /** The rows of the table below a heading. */
    private static List<String> rows(String heading) throws IOException {
        var page = Files.readString(PAGE);
        var from = page.indexOf(heading + "\n");
        assertTrue(from >= 0, heading);
        return page.substring(from + heading.length())
                .split("\n##")[0]
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
