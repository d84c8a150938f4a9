package derelayl.spark;

import derelayl.experiment.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that workers need to play runs: the program with its libraries, and this engine. */
final class ProgramJars {
    private ProgramJars() {}

    /**
     * These files after others.
     *
     * @param others what spark-submit has been given already, with commas between; each name is taken once
     */
    static List<String> with(String others) {
        return Stream.concat(Stream.of(others.split(",")).filter(jar -> !jar.isBlank()), all().stream())
                .collect(Collectors.toMap(
                        ProgramJars::name, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static String name(String jar) {
        return jar.substring(jar.lastIndexOf('/') + 1);
    }

    private static List<String> all() {
        var program = jarOf(Cluster.class);
        try (var libraries = Files.list(program.getParent())) {
            return Stream.concat(libraries, Stream.of(jarOf(ProgramJars.class)))
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Java names no file that its classes are in", impossible);
        }
    }
}
