package derelayl;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "derelayl");

    @Test
    void theFirstPageNamesEveryFolderAndEachSaysWhatItIsFor() throws IOException {
        var page = Files.readString(SOURCES.resolve("package-info.java"));
        try (var folders = Files.list(SOURCES)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
                assertTrue(page.contains("{@code %s}".formatted(folder.getFileName())), folder::toString);
                assertTrue(Files.exists(folder.resolve("package-info.java")), folder::toString);
            }
        }
    }
}
