package derelayl.record;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that a run writes. What is being written carries the ending {@code .part}; files get their names all
 * together, when the run is complete.
 */
public final class RunFolder implements AutoCloseable {
    private static final String PART = ".part";

    private final Path folder;
    private final boolean created;
    private final List<String> names = new ArrayList<>();

    private RunFolder(Path folder, boolean created) {
        this.folder = folder;
        this.created = created;
    }

    /**
     * Opens a folder for a run.
     *
     * @param replace whether a run that is already there may be replaced
     * @throws FileAlreadyExistsException if there is one and it may not
     */
    public static RunFolder open(Path folder, boolean replace) throws IOException {
        var created = !Files.exists(folder);
        if (!created && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder + ": this is a file, not a folder for a run");
        }
        if (!created && !replace && !isEmpty(folder)) {
            throw new FileAlreadyExistsException(folder
                    + ": this folder already holds something; choose another with --out, or --if-exists replace");
        }
        Files.createDirectories(folder);
        return new RunFolder(folder, created);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Where the folder is. */
    public Path path() {
        return folder;
    }

    /** Opens a file for writing. */
    public OutputStream write(String name) throws IOException {
        names.add(name);
        return Files.newOutputStream(part(name));
    }

    /**
     * Gives every file its name; they must all be closed.
     *
     * @return the files, in the order in which they were opened
     */
    public List<Path> complete() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : names) {
            files.add(Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
        }
        names.clear();
        return files;
    }

    /** Removes what has not been completed. */
    @Override
    public void close() {
        try {
            for (var name : names) {
                Files.deleteIfExists(part(name));
            }
            if (created && isEmpty(folder)) {
                Files.delete(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path part(String name) {
        return folder.resolve(name + PART);
    }
}
