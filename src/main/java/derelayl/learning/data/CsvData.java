package derelayl.learning.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;

/** Reads cases from CSV: in each line the numbers of a case, and last its class, a whole number from 0. */
final class CsvData {
    private static final int MOST_CLASSES = 256;

    private final String name;
    private float[] values = new float[1 << 16];
    private int[] labels = new int[1 << 10];
    private int features;
    private int cases;

    private CsvData(String name) {
        this.name = name;
    }

    /**
     * Reads to the end.
     *
     * @param name what messages call the file
     * @throws DataException with the first line that is wrong
     */
    static DataSet read(String name, BufferedReader lines) throws IOException {
        var data = new CsvData(name);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            data.add(line.split(",", -1));
        }
        if (data.cases == 0) {
            throw new DataException(name + ": there are no cases in this file");
        }
        return DataSet.scaled(
                data.features,
                Arrays.copyOf(data.values, data.features * data.cases),
                Arrays.copyOf(data.labels, data.cases));
    }

    private void add(String[] cells) {
        if (cases == 0) {
            features = cells.length - 1;
        }
        if (features < 1 || cells.length != features + 1) {
            throw wrong("%d numbers, but %s"
                    .formatted(
                            cells.length,
                            cases == 0
                                    ? "a case has at least one, and its class"
                                    : "the lines before have %d, the class included".formatted(features + 1)));
        }
        if (features * (cases + 1L) > Integer.MAX_VALUE - 8L) {
            throw wrong("more numbers than can be kept");
        }
        if (features * (cases + 1) > values.length) {
            values = Arrays.copyOf(values, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * values.length + features));
        }
        if (cases == labels.length) {
            labels = Arrays.copyOf(labels, 2 * cases);
        }
        for (var i = 0; i < features; i++) {
            values[features * cases + i] = number(cells[i].strip());
        }
        labels[cases] = label(cells[features].strip());
        cases++;
    }

    private float number(String cell) {
        try {
            var number = Float.parseFloat(cell);
            if (Float.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // The same is wrong as with one that is not finite.
        }
        throw wrong("'%s' must be a number".formatted(cell));
    }

    private int label(String cell) {
        try {
            var label = Integer.parseInt(cell);
            if (label >= 0 && label < MOST_CLASSES) {
                return label;
            }
        } catch (NumberFormatException noNumber) {
            // The same is wrong as with a number out of range.
        }
        throw wrong("the class '%s' must be a whole number from 0 to %d".formatted(cell, MOST_CLASSES - 1));
    }

    private DataException wrong(String what) {
        return new DataException("%s:%d: %s".formatted(name, cases + 1, what));
    }
}
