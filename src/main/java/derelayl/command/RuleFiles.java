package derelayl.command;

import derelayl.scenario.Library;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Finds rule files. */
final class RuleFiles {
    private static final String ENDING = ".drl";

    private RuleFiles() {}

    static boolean isOne(Path path) {
        return path.toString().endsWith(ENDING);
    }

    /** All in the library, by point and name. */
    static List<Path> in(Library library) {
        return Arrays.stream(PolicyPoint.values())
                .flatMap(point -> library.ruleNames(point).stream()
                        .map(name -> library.ruleFile(point, name, Path.of("")).orElseThrow()))
                .toList();
    }

    /** The file at a place, or all in the folder there. */
    static List<Path> at(Path place) {
        return Files.isDirectory(place) ? in(place) : List.of(place);
    }

    /** All in a folder and the folders in it, by path. */
    static List<Path> in(Path folder) {
        try (var files = Files.walk(folder)) {
            var found = files.filter(RuleFiles::isOne)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new FileSystemException(folder.toString(), null, "there is no .drl file in this folder");
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
