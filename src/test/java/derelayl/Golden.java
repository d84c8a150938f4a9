package derelayl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Reads the golden files: rows of numbers, by the number in the first column. */
public final class Golden {
    private Golden() {}

    public static SortedMap<Integer, double[]> rows(String file) {
        var rows = new TreeMap<Integer, double[]>();
        try (var raw = file(file);
                var reader = new BufferedReader(new InputStreamReader(
                        file.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.US_ASCII))) {
            reader.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(
                            Integer.valueOf(cells[0]),
                            Arrays.stream(cells)
                                    .skip(1)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /** Those of the published run are shipped with the program. */
    private static InputStream file(String name) {
        var shipped = Golden.class.getResourceAsStream("/derelayl/replay/" + name);
        return shipped == null ? Golden.class.getResourceAsStream("/golden/" + name) : shipped;
    }
}
