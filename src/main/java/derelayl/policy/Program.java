package derelayl.policy;

import derelayl.cache.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kie.api.KieBase;

/** What this program is, as far as compiled rules depend on it. */
final class Program {
    /** To be raised when rules are written differently. */
    private static final String FORMAT = "1";

    private Program() {}

    /** Tells this program on this Java from any other; empty if it does not lie in files. */
    static Optional<String> fingerprint() {
        var source = Optional.ofNullable(Program.class.getProtectionDomain().getCodeSource());
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(fingerprint(
                    Runtime.version().toString(),
                    Path.of(source.get().getLocation().toURI())));
        } catch (IOException | URISyntaxException | IllegalArgumentException notInFiles) {
            return Optional.empty();
        }
    }

    /**
     * Tells programs apart.
     *
     * @param java the version of Java
     * @param code our classes, with the versions of all libraries: a jar, or a folder
     */
    static String fingerprint(String java, Path code) throws IOException {
        var engine = String.valueOf(KieBase.class.getPackage().getImplementationVersion());
        var digest = new Digest().add(FORMAT).add(java).add(engine);
        for (var file : files(code)) {
            digest.add(code.relativize(file).toString()).add(Files.readAllBytes(file));
        }
        return digest.hexadecimal();
    }

    private static List<Path> files(Path code) throws IOException {
        try (var files = Files.walk(code)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
