package derelayl.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that have an end: to open a pipe may take for ever, and a device may give bytes for ever. */
public final class OrdinaryFile {
    private OrdinaryFile() {}

    /** Something that has the name of a file, but is none. */
    public static final class Missing extends FileSystemException {
        private static final long serialVersionUID = 1L;

        private Missing(Path place) {
            super(
                    place.toString(),
                    null,
                    Files.isDirectory(place)
                            ? "this is a folder, where a file is needed"
                            : "this is a pipe, socket or device, where a file is needed");
        }
    }

    /**
     * Checks that there is nothing but a file, or a link to one, or nothing at all.
     *
     * @throws Missing if there is something else
     */
    public static void check(Path place) throws IOException {
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new Missing(place);
        }
    }
}
