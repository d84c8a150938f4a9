package derelayl.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final byte[] CONTENT = "what took long to make".getBytes();

    @TempDir
    private Path folder;

    private Store store() {
        return CacheFolder.of(Map.of("DERELAYL_CACHE", folder.toString()), "?");
    }

    private static String key(int number) {
        return new Digest().add(String.valueOf(number)).hexadecimal();
    }

    private Path file(int number) {
        return folder.resolve(key(number) + ".kept");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void whatWasKeptIsFoundAtTheNextStart() {
        store().keep(key(1), CONTENT);
        assertArrayEquals(CONTENT, store().find(key(1)).orElseThrow());
        assertTrue(store().find(key(2)).isEmpty());
    }

    @Test
    void theLatestContentCounts() {
        store().keep(key(1), new byte[] {1});
        store().keep(key(1), CONTENT);
        assertArrayEquals(CONTENT, store().find(key(1)).orElseThrow());
    }

    @Test
    void everyDamageIsNoticedAndTheFileGoes() throws IOException {
        store().keep(key(1), CONTENT);
        var whole = Files.readAllBytes(file(1));
        var damaged = Stream.concat(
                        IntStream.range(0, whole.length).mapToObj(length -> Arrays.copyOf(whole, length)),
                        IntStream.range(0, whole.length * Byte.SIZE).mapToObj(bit -> flipped(whole, bit)))
                .toList();
        for (var bytes : damaged) {
            Files.write(file(1), bytes);
            assertTrue(store().find(key(1)).isEmpty());
            assertFalse(Files.exists(file(1)));
        }
    }

    private static byte[] flipped(byte[] whole, int bit) {
        var copy = whole.clone();
        copy[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return copy;
    }

    @Test
    void contentOfAnotherKeyIsNotTaken() throws IOException {
        store().keep(key(1), CONTENT);
        Files.copy(file(1), file(2));
        assertTrue(store().find(key(2)).isEmpty());
    }

    @Test
    void whatCannotBeKeptIsForgotten() throws IOException {
        Files.createDirectories(file(1).resolve("in the way"));
        store().keep(key(1), CONTENT);
        assertTrue(store().find(key(1)).isEmpty());
        assertEquals(List.of(file(1)), files());
    }

    @Test
    void whatWasNotUsedForLongestGoesFirstAndNothingElseDoes() throws IOException {
        var store = store();
        var foreign = Files.createFile(folder.resolve("letter.txt"));
        Files.setLastModifiedTime(foreign, FileTime.fromMillis(0));
        for (var number = 0; number < 64; number++) {
            store.keep(key(number), CONTENT);
            Files.setLastModifiedTime(file(number), FileTime.fromMillis(1000 * (number + 1)));
        }
        store.find(key(0));
        store.keep(key(64), CONTENT);
        assertEquals(65, files().size());
        assertTrue(Files.exists(foreign));
        assertTrue(Files.exists(file(0)));
        assertFalse(Files.exists(file(1)));
    }

    @Test
    void severalMayWriteAndReadAtOnce() throws Exception {
        var crew = Executors.newFixedThreadPool(8);
        Callable<Integer> work = () -> {
            var found = 0;
            for (var turn = 0; turn < 200; turn++) {
                var store = store();
                store.keep(key(turn % 3), content(turn % 3));
                var read = store.find(key((turn + 1) % 3));
                if (read.isPresent()) {
                    assertArrayEquals(content((turn + 1) % 3), read.get());
                    found++;
                }
            }
            return found;
        };
        for (var found : crew.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
            assertTrue(found.get() >= 198, "found " + found.get());
        }
        crew.shutdown();
        assertEquals(3, files().size());
    }

    private static byte[] content(int number) {
        var content = new byte[50_000];
        Arrays.fill(content, (byte) number);
        return content;
    }
}
