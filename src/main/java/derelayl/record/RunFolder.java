package derelayl.record;

import derelayl.files.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The folder that a run writes. A file has its name only when it is complete; until then it carries the ending
 * {@code .part}. A run that replaces another is written beside it, and takes its place when it is done.
 */
public final class RunFolder {
    private final Path target;
    private final Path work;
    private final List<Path> parts = new ArrayList<>();
    private final List<OutputStream> streams = new ArrayList<>();

    private RunFolder(Path target, Path work) {
        this.target = target;
        this.work = work;
    }

    /**
     * Opens a folder for a run. One that has failed or was interrupted makes way for it.
     *
     * @param replace whether a finished run may be replaced, or one that seems to go on
     * @throws FileSystemException if there is something else, or a run that may not be replaced
     */
    public static RunFolder open(Path target, boolean replace) throws IOException {
        if (!Files.exists(target) || isEmptyFolder(target)) {
            Files.createDirectories(target);
            return new RunFolder(target, target);
        }
        if (!Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        var status = Manifest.statusIn(target)
                .orElseThrow(() -> new FileSystemException(
                        target.toString(), null, "this holds files that are no run's; choose another folder"));
        if (!replace && !status.isOver()) {
            throw new FileSystemException(
                    target.toString(),
                    null,
                    "this holds a run already (%s); choose another folder with --out, or --if-exists replace"
                            .formatted(status.word()));
        }
        var name = target.toAbsolutePath().getFileName().toString();
        return new RunFolder(
                target, Files.createTempDirectory(target.toAbsolutePath().getParent(), name + WholeFile.PART));
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** Writes a file that is complete at once. */
    public void publish(String name, byte[] content) throws IOException {
        WholeFile.write(file(name), content);
    }

    /** Opens a file for writing that is complete when the run is. */
    public OutputStream write(String name) throws IOException {
        parts.add(Path.of(name));
        var part = WholeFile.part(file(name));
        var stream = Files.newOutputStream(part);
        streams.add(stream);
        return new NamedFileOutputStream(part, stream);
    }

    private Path file(String name) throws IOException {
        var file = work.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /**
     * Gives every file its name; they must all be closed.
     *
     * @return where the files are once the run is done, in the order in which they were opened
     */
    public List<Path> complete() throws IOException {
        for (var name : parts) {
            WholeFile.complete(work.resolve(name));
        }
        return parts.stream().map(target::resolve).toList();
    }

    /** Lets the run take the place of the one it replaces, if there is one; its manifest comes last. */
    public void settle() throws IOException {
        if (!isReplacement()) {
            return;
        }
        Files.deleteIfExists(target.resolve(Manifest.NAME));
        RunFiles.deleteIn(target);
        for (var file : RunFiles.all(work)) {
            move(file);
        }
        move(Path.of(Manifest.NAME));
        deleteWork();
    }

    private void move(Path file) throws IOException {
        Files.createDirectories(target.resolve(file).getParent());
        Files.move(work.resolve(file), target.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Ends a run without results: only its manifest and inputs stay, and of one that was to replace another, nothing. */
    public void abandon(byte[] manifest) throws IOException {
        // Whoever could not write its last bytes has not closed its file, and an open file takes room when deleted.
        for (var stream : streams) {
            stream.close();
        }
        for (var name : parts) {
            Files.deleteIfExists(WholeFile.part(work.resolve(name)));
        }
        if (isReplacement()) {
            deleteWork();
        } else {
            publish(Manifest.NAME, manifest);
        }
    }

    private boolean isReplacement() {
        return !work.equals(target);
    }

    private void deleteWork() throws IOException {
        try (var files = Files.walk(work)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
