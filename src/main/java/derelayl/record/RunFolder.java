package derelayl.record;

import derelayl.files.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder that a run writes. A file has its name only when it is complete; until then it carries the ending
 * {@code .part}. A run that replaces another is written in a folder inside, and takes its place when it is done.
 */
public final class RunFolder implements AutoCloseable {
    private final Path target;
    private final Path work;
    private final Optional<Replacement> replacement;
    /** Whether the folder has no results of another run. */
    private final boolean isFree;

    private final FolderLock lock;
    private final List<Path> parts = new ArrayList<>();
    private final List<OutputStream> streams = new ArrayList<>();

    private RunFolder(Path target, Path work, Optional<Replacement> replacement, boolean isFree, FolderLock lock) {
        this.target = target;
        this.work = work;
        this.replacement = replacement;
        this.isFree = isFree;
        this.lock = lock;
    }

    /**
     * Opens a folder for a run, and clears what a run that was killed has left half done there. A run that has failed or
     * was interrupted makes way.
     *
     * @param target the folder, or a link to it; made if it is not there
     * @param replace whether a finished run may be replaced, or one that was killed
     * @param manifest of the run that is to be written
     * @throws FileSystemException if there is something else, or a run that may not be replaced
     */
    public static RunFolder open(Path target, boolean replace, byte[] manifest) throws IOException {
        return open(target, replace, manifest, file -> {});
    }

    static RunFolder open(Path target, boolean replace, byte[] manifest, Replacement.Steps steps) throws IOException {
        Files.createDirectories(target);
        var replacement = new Replacement(target.toRealPath(), steps);
        // Whatever is somebody else's is not touched, not even by a lock.
        if (!isEmpty(replacement.folder()) && !replacement.hasOldRunAside()) {
            statusIn(replacement.folder(), target);
        }
        var lock = FolderLock.take(replacement.folder());
        try {
            replacement.recover();
            if (isEmpty(replacement.folder())) {
                claim(target, replacement, manifest);
                return new RunFolder(target, replacement.folder(), Optional.empty(), true, lock);
            }
            var status = statusIn(replacement.folder(), target);
            if (!replace && !status.isOver()) {
                // Nobody holds the lock, so nobody writes this run any more.
                throw taken(target, status == Manifest.Status.RUNNING ? "cut off before it was done" : status.word());
            }
            refuseLinks(replacement.folder());
            replacement.begin();
            var folder = new RunFolder(target, replacement.work(), Optional.of(replacement), status.isOver(), lock);
            try {
                folder.publish(Manifest.NAME, manifest);
            } catch (IOException failure) {
                replacement.discard();
                throw failure;
            }
            return folder;
        } catch (Throwable failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * Puts right what a kill has left in a folder that is to be read: of a replacement that was cut off, the old run
     * stands as it was, or the new one as it is. Where none was, nothing is touched.
     *
     * @throws FileSystemException if a run is taking another's place there at this moment
     */
    public static void putRight(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        var replacement = new Replacement(folder.toRealPath(), file -> {});
        if (replacement.isCutOff()) {
            var lock = FolderLock.take(replacement.folder());
            try {
                replacement.recover();
            } finally {
                lock.close();
            }
        }
    }

    /** Begins a run in an empty folder, if nobody else does at the same moment. */
    private static void claim(Path target, Replacement replacement, byte[] manifest) throws IOException {
        var file = replacement.folder().resolve(Manifest.NAME);
        replacement.steps().before(file);
        try {
            WholeFile.create(file, manifest);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            throw taken(target, Manifest.Status.RUNNING.word());
        }
    }

    private static FileSystemException taken(Path target, String status) {
        return new FileSystemException(
                target.toString(),
                null,
                "this holds a run already (%s); choose another folder with --out, or --if-exists replace"
                        .formatted(status));
    }

    private static Manifest.Status statusIn(Path folder, Path target) throws IOException {
        return Manifest.statusIn(folder)
                .orElseThrow(() -> new FileSystemException(
                        target.toString(), null, "this holds files that are no run's; choose another folder"));
    }

    /** Rule files would be moved through a link to a folder that is not the run's. */
    private static void refuseLinks(Path folder) throws IOException {
        for (var place : RunFiles.folders(folder)) {
            if (Files.isSymbolicLink(place)) {
                throw new FileSystemException(
                        place.toString(), null, "this is a link; a run must have its files in its own folder");
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var content = Files.list(folder)) {
            return content.allMatch(file -> file.endsWith(FolderLock.NAME));
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

    /** Lets the run take the place of the one it replaces, if there is one. */
    public void settle() throws IOException {
        if (replacement.isPresent()) {
            replacement.get().finish();
        }
    }

    /**
     * Ends a run that was told to stop: what it has written so far gets its names, unless the folder has a run with
     * results, which stays as it was.
     *
     * @return whether what was written is kept
     */
    public boolean interrupt(byte[] manifest) throws IOException {
        if (!isFree) {
            abandon(manifest);
            return false;
        }
        complete();
        publish(Manifest.NAME, manifest);
        settle();
        return true;
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
        if (replacement.isPresent()) {
            replacement.get().discard();
        } else {
            publish(Manifest.NAME, manifest);
        }
    }

    /** The folder as it was named. */
    public Path path() {
        return target;
    }

    /** Leaves the folder to others. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
