package derelayl.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Numbers that were published.
 *
 * @param what they are
 * @param column what each column of them is of: participants, or bins of version lags
 * @param rows of them, by round
 * @param resolution how far a number that was played may be from one of these: to which precision they are known
 */
record PublishedNumbers(String what, String column, SortedMap<Integer, double[]> rows, double resolution) {
    private static final int LAST_ROUND = 5000;

    PublishedNumbers {
        rows = Collections.unmodifiableSortedMap(rows);
    }

    /** What the published program computes, to the last bit. */
    static PublishedNumbers coinsOfTheProgram() {
        return new PublishedNumbers("coins in the published program", "participant", rows("coins-seed42.csv.gz"), 0);
    }

    /** Where the lines of the published figure end. */
    static PublishedNumbers coinsOfTheFigure() {
        var column = rows("published-coins-final.csv");
        var last = column.values().stream().mapToDouble(coins -> coins[0]).toArray();
        return new PublishedNumbers(
                "coins in the published figure",
                "participant",
                new TreeMap<>(Collections.singletonMap(LAST_ROUND, last)),
                0.005);
    }

    /** The bars of the published figure, in per cent. */
    static PublishedNumbers versionsOfTheFigure() {
        return new PublishedNumbers(
                "percentages in the published figure of versions",
                "bin",
                rows("published-version-distribution.csv"),
                1e-5);
    }

    int number() {
        return rows.values().stream().mapToInt(row -> row.length).sum();
    }

    private static SortedMap<Integer, double[]> rows(String file) {
        var rows = new TreeMap<Integer, double[]>();
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.US_ASCII))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(
                            Integer.valueOf(cells[0]),
                            Stream.of(cells)
                                    .skip(1)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray()));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return rows;
    }

    private static InputStream open(String file) throws IOException {
        var content = PublishedNumbers.class.getResourceAsStream(file);
        return file.endsWith(".gz") ? new GZIPInputStream(content) : content;
    }
}
