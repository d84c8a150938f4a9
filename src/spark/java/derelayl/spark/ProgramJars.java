package derelayl.spark;

import derelayl.experiment.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that workers need to play runs: the program with its libraries, and this engine. */
final class ProgramJars {
    private ProgramJars() {}

    static List<String> all() {
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
