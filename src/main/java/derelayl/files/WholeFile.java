package derelayl.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Files that have their name only when they are complete. Until then the content is in a file beside it, whose name
 * ends with {@code .part}; if writing fails, what had the name before stays.
 */
public final class WholeFile {
    /** How the name of a file ends that is not complete. */
    public static final String PART = ".part";

    private WholeFile() {}

    /**
     * Writes a file, all of it or nothing.
     *
     * @param file in a folder that exists; replaced if it is there
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        var part = part(file);
        try {
            // Nobody's file is written through a link that has the name, and no pipe waited for.
            Files.deleteIfExists(part);
            create(part, content);
            complete(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes a file that must not be there yet; if that fails, none is left.
     *
     * @throws FileAlreadyExistsException if there is one
     * @throws IOException if it cannot be written; it names the file
     */
    public static void create(Path file, byte[] content) throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(content);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failure) {
            Files.deleteIfExists(file);
            var named = new FileSystemException(file.toString(), null, failure.getMessage());
            named.initCause(failure);
            throw named;
        }
    }

    /** Where the content of a file is as long as it is not complete. */
    public static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Gives the file that was written as its {@link #part} its name. */
    public static void complete(Path file) throws IOException {
        // Otherwise a power cut may leave the name without the content.
        try (var written = FileChannel.open(part(file), StandardOpenOption.WRITE)) {
            written.force(true);
        }
        move(part(file), file);
    }

    /**
     * Moves a file at one stroke, within a file system; one that has that name already is replaced.
     *
     * @throws IOException if that cannot be done; both files are as they were
     */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
