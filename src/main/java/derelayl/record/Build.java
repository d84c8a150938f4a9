package derelayl.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which build of the program this is.
 *
 * @param version of the project
 * @param commit the source's commit, with a plus sign if files were edited since; "unknown" if not built from one
 * @param libraries versions of the libraries that a result may depend on, by name
 */
public record Build(String version, String commit, SortedMap<String, String> libraries) {
    private static final String LIBRARY = "library.";

    /** This build, as Maven has noted it on the class path. */
    public static Build current() {
        var noted = new Properties();
        try (var file = Build.class.getResourceAsStream("/derelayl/build.properties")) {
            noted.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var libraries = new TreeMap<String, String>();
        for (var key : noted.stringPropertyNames()) {
            if (key.startsWith(LIBRARY)) {
                libraries.put(key.substring(LIBRARY.length()), noted.getProperty(key));
            }
        }
        return new Build(noted.getProperty("version"), commit(noted), Collections.unmodifiableSortedMap(libraries));
    }

    /** What manifests say of the program, and of the Java that it runs on, in this order. */
    public Map<String, Object> entries() {
        var entries = new LinkedHashMap<String, Object>();
        entries.put("version", version);
        entries.put("commit", commit);
        entries.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        entries.put("libraries", libraries);
        return entries;
    }

    private static String commit(Properties noted) {
        var commit = noted.getProperty("commit");
        var isUnknown = commit.startsWith("$");
        return isUnknown ? "unknown" : commit + (noted.getProperty("edited").equals("true") ? "+" : "");
    }
}
