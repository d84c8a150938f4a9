package derelayl;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What has been tried to break the program; it is kept in one folder, whose README says how to add to it. */
public final class Hostile {
    /** Where all of it is. */
    public static final Path FOLDER = Path.of("src/test/resources/derelayl/hostile");

    private Hostile() {}

    /** Texts that rewrite a terminal, change the direction of what follows, or hide. */
    public static List<String> texts() throws IOException {
        return lines("texts.txt");
    }

    /** Names of files. */
    public static List<String> names() throws IOException {
        return lines("names.txt");
    }

    /** Values of keys. */
    public static List<String> values() throws IOException {
        return lines("values.txt");
    }

    private static List<String> lines(String file) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Files.readAllLines(FOLDER.resolve(file))) {
            var escaped = new Properties();
            escaped.load(new StringReader("line=" + line));
            lines.add(escaped.getProperty("line"));
        }
        return lines;
    }
}
