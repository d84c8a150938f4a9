package derelayl.experiment;

import derelayl.record.Build;
import derelayl.record.Checksum;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Which program plays: results of another may differ. */
public final class Program {
    private static final String CLASSES = "/derelayl";

    /** Decides where runs are played, and nothing of what they come to. */
    private static final String ENGINE = "spark";

    private Program() {}

    /** SHA-256 of its classes and of the versions of the libraries that a result may depend on. */
    public static String identity() throws IOException {
        var code = code();
        if (Files.isDirectory(code)) {
            return identity(code.resolve(CLASSES.substring(1)));
        }
        try (var jar = FileSystems.newFileSystem(code)) {
            return identity(jar.getPath(CLASSES));
        }
    }

    /** The jar or folder that its classes are in. */
    static Path code() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("Java names no file that its classes are in", impossible);
        }
    }

    private static String identity(Path classes) throws IOException {
        var checksums = new TreeMap<String, String>();
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path -> !classes.relativize(path).startsWith(ENGINE))
                    .toList()) {
                checksums.put(
                        classes.relativize(file).toString().replace('\\', '/'), Checksum.of(Files.readAllBytes(file)));
            }
        }
        return Checksum.of(checksums + "\n" + Build.current().libraries());
    }
}
