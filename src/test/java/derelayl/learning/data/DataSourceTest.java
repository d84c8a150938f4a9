package derelayl.learning.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSourceTest {
    @TempDir
    private Path folder;

    private String csv(String text) throws IOException {
        return Files.writeString(folder.resolve("own.csv"), text).toString();
    }

    private static String message(String name) {
        return assertThrows(DataException.class, () -> DataSource.of(name, 1)).getMessage();
    }

    @Test
    void digitsComeWithTheProgram() {
        var data = DataSource.of(DataSource.DIGITS, 1).data();
        assertEquals(1797, data.size());
        assertEquals(64, data.features());
        assertEquals(10, data.classes());
        assertEquals(0, data.labels()[0]);
        assertEquals(5f / 16, data.values()[2], "the largest number, 16, is 1");
    }

    @Test
    void aCaseALine() throws IOException {
        var source = DataSource.of(csv("1, -4,0\n2,0.5,2\n"), 1);
        var data = source.data();
        assertArrayEquals(new float[] {0.25f, -1, 0.5f, 0.125f}, data.values());
        assertArrayEquals(new int[] {0, 2}, data.labels());
        assertEquals(3, data.classes());
        assertNotEquals(source, DataSource.of(csv("1,-4,0\n2,0.5,1\n"), 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,0;1,NaN,0 | :2: 'NaN' must be a number",
                "1,2,0;1,x,0 | :2: 'x' must be a number",
                "1,2,0;1,2,-1 | :2: the class '-1' must be a whole number from 0 to 255",
                "1,2,0;1,2,256 | :2: the class '256' must be a whole number from 0 to 255",
                "1,2,0;1,2,0.5 | :2: the class '0.5' must be a whole number from 0 to 255",
                "1,2,0;1,2 | :2: 2 numbers, but the lines before have 3, the class included",
                "1 | :1: 1 numbers, but a case has at least one, and its class"
            })
    void whatIsWrongInALineIsToldWithIt(String lines, String message) throws IOException {
        var name = csv(lines.strip().replace(";", "\n"));
        assertEquals(name + message.strip(), message(name));
    }

    @Test
    void whatIsNotThereIsTold() throws IOException {
        assertEquals(
                folder.resolve("none.csv") + ": there is no such file",
                message(folder.resolve("none.csv").toString()));
        var empty = csv("");
        assertEquals(empty + ": there are no cases in this file", message(empty));
    }

    private String idx(int pictures, int labels, int side, int missing, boolean isZipped) throws IOException {
        var images = new ByteArrayOutputStream();
        var out = new DataOutputStream(images);
        out.writeInt(0x0803);
        out.writeInt(pictures);
        out.writeInt(side);
        out.writeInt(side);
        for (var i = 0; i < pictures * side * side - missing; i++) {
            out.writeByte(i % 200 == 199 ? 255 : i % 200);
        }
        var classes = new ByteArrayOutputStream();
        out = new DataOutputStream(classes);
        out.writeInt(0x0801);
        out.writeInt(labels);
        for (var i = 0; i < labels; i++) {
            out.writeByte(i % 3);
        }
        write("own-labels-idx1-ubyte", classes.toByteArray(), isZipped);
        return write("own-images-idx3-ubyte", images.toByteArray(), isZipped).toString();
    }

    private Path write(String name, byte[] bytes, boolean isZipped) throws IOException {
        var file = folder.resolve(name);
        if (!isZipped) {
            return Files.write(file, bytes);
        }
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(file))) {
            zipped.write(bytes);
        }
        return file;
    }

    @Test
    void picturesAndTheirClassesAreBeside() throws IOException {
        for (var isZipped : new boolean[] {false, true}) {
            var data = DataSource.of(idx(12, 12, 4, 0, isZipped), 1).data();
            assertEquals(12, data.size());
            assertEquals(16, data.features());
            assertEquals(3, data.classes());
            assertEquals(17 / 191f, data.values()[17], 1e-6);
        }
    }

    @Test
    void aBlockOfPointsBecomesTheirMean() throws IOException {
        var name = idx(12, 12, 4, 0, false);
        var whole = DataSource.of(name, 1).data().values();
        var reduced = DataSource.of(name, 2).data();
        assertEquals(4, reduced.features());
        assertEquals((whole[0] + whole[1] + whole[4] + whole[5]) / 4, reduced.values()[0], 1e-6);
        assertEquals((whole[10] + whole[11] + whole[14] + whole[15]) / 4, reduced.values()[3], 1e-6);
        assertEquals(
                name + ": 16 numbers a case make no square picture of blocks of 3 by 3",
                assertThrows(DataException.class, () -> DataSource.of(name, 3)).getMessage());
    }

    @Test
    void filesThatDoNotGoTogetherAreTold() throws IOException {
        var name = idx(12, 11, 4, 0, false);
        assertEquals(
                name.replace("images-idx3", "labels-idx1") + ": 11 classes, but " + name + " has 12 pictures",
                message(name));
        var shorter = idx(12, 12, 4, 20, false);
        assertEquals(shorter + ": cut short after 10 of 12", message(shorter));
        Files.writeString(Path.of(shorter), "no pictures");
        assertEquals(
                shorter + ": this is no idx file of pictures: it must begin with 0x00000803 and their number",
                message(shorter));
        Files.delete(Path.of(shorter.replace("images-idx3", "labels-idx1")));
        idx(12, 12, 4, 0, false);
        Files.delete(Path.of(shorter.replace("images-idx3", "labels-idx1")));
        assertEquals(shorter.replace("images-idx3", "labels-idx1") + ": there is no such file", message(shorter));
    }
}
