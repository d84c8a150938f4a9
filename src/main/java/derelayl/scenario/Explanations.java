package derelayl.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What scenario files say about their keys: the comment line above each. */
public final class Explanations {
    private Explanations() {}

    /**
     * Reads comments.
     *
     * @param files scenario files, of which the first that has a comment on a key counts
     * @return comments without their marks, by key; keys without one are left out
     * @throws UncheckedIOException if a file cannot be read
     */
    public static SortedMap<String, String> in(List<Path> files) {
        var explanations = new TreeMap<String, String>();
        for (var file : files) {
            var comment = "";
            for (var line : lines(file)) {
                var key = line.split("=", 2)[0].strip();
                if (line.contains("=") && !line.startsWith("#") && !comment.isEmpty()) {
                    explanations.putIfAbsent(key, comment);
                }
                comment = line.startsWith("#") ? line.substring(1).strip() : "";
            }
        }
        return explanations;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
