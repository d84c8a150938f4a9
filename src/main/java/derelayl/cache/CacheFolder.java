package derelayl.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A store in a folder, a file for each key. Several processes may use it at once. */
public final class CacheFolder implements Store {
    private static final String SWITCH = "DERELAYL_CACHE";
    private static final int MOST_FILES = 64;
    private static final String SUFFIX = ".kept";
    private static final String UNFINISHED = ".part";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}(\\.kept|.*\\.part)");

    private final Path folder;

    private CacheFolder(Path folder) {
        this.folder = folder;
    }

    /** The user's, as this process finds it; see the other. */
    public static Store ofUser() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    /**
     * The user's: the folder that DERELAYL_CACHE names, or derelayl in XDG_CACHE_HOME, or else in .cache at home.
     * {@link Store#NONE} if DERELAYL_CACHE is off, or if others could write to the folder.
     *
     * @param environment the variables of the process
     * @param home the user's home folder
     */
    static Store of(Map<String, String> environment, String home) {
        var chosen = environment.getOrDefault(SWITCH, "");
        if (chosen.equals("off")) {
            return NONE;
        }
        try {
            var place = chosen.isEmpty()
                    ? usual(environment, home)
                    : Optional.of(Path.of(chosen).toAbsolutePath());
            return place.flatMap(PrivateFolder::open)
                    .<Store>map(CacheFolder::new)
                    .orElse(NONE);
        } catch (InvalidPathException nowhere) {
            return NONE;
        }
    }

    private static Optional<Path> usual(Map<String, String> environment, String home) {
        var shared = Path.of(environment.getOrDefault("XDG_CACHE_HOME", ""));
        return Optional.of(shared.isAbsolute() ? shared : Path.of(home, ".cache"))
                .filter(Path::isAbsolute)
                .map(caches -> caches.resolve("derelayl"));
    }

    @Override
    public Optional<byte[]> find(String key) {
        var file = folder.resolve(key + SUFFIX);
        try {
            var content = Seal.open(key, Files.readAllBytes(file));
            if (content.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
            } else {
                Files.deleteIfExists(file);
            }
            return content;
        } catch (IOException lost) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String key, byte[] content) {
        try {
            var part = Files.createTempFile(folder, key, UNFINISHED);
            try {
                Files.write(part, Seal.put(key, content));
                Files.move(part, folder.resolve(key + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
            dropOldest();
        } catch (IOException unwritable) {
            // A full disk, say: the next start takes longer, and that is all.
        }
    }

    /** Lets go of what has not been used for longest, which may be what a process that was killed left unfinished. */
    private void dropOldest() throws IOException {
        var used = new TreeMap<Path, FileTime>();
        try (var files = Files.newDirectoryStream(
                folder, file -> OURS.matcher(file.getFileName().toString()).matches())) {
            for (var file : files) {
                used.put(file, Files.getLastModifiedTime(file));
            }
        }
        var oldest = used.keySet().stream()
                .sorted(Comparator.comparing(used::get).reversed())
                .skip(MOST_FILES)
                .toList();
        for (var file : oldest) {
            Files.deleteIfExists(file);
        }
    }
}
