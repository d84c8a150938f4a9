package derelayl.record;

import derelayl.files.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder that a run writes. A file has its name only when it is complete; until then it carries the ending
 * {@code .part}. A run that replaces another is written in a folder inside, and takes its place when it is done.
 */
public final class RunFolder implements AutoCloseable {
    /** The name of the file from which a run can be gone on with. */
    public static final String CHECKPOINT = "run.checkpoint";

    private final Path target;
    private final Path work;
    private final Optional<Replacement> replacement;
    /** Whether the folder has no results of another run. */
    private final boolean isFree;

    private final FolderLock lock;
    private final Map<String, FileChannel> parts = new LinkedHashMap<>();
    /** How much there is of files that an earlier process has begun. */
    private final SortedMap<String, Long> begun = new TreeMap<>();

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
            replacement.recoverOld();
            if (isEmpty(replacement.folder())) {
                claim(target, replacement, manifest);
                return new RunFolder(target, replacement.folder(), Optional.empty(), true, lock);
            }
            var status = statusIn(replacement.folder(), target);
            var isLost = !status.isOver() || Files.exists(replacement.folder().resolve(CHECKPOINT));
            if (!replace && isLost) {
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
                replacement.recoverOld();
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
                "this holds a run already (%s); choose another folder with --out, or --if-exists replace%s"
                        .formatted(status, status.equals(Manifest.Status.DONE.word()) ? "" : " or resume"));
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

    /**
     * Opens a folder to go on with the run that was cut off there, also one that was to replace another.
     *
     * @return nothing if no run was cut off: the one that is there is done
     * @throws FileSystemException if there is no run, or somebody is writing it
     */
    public static Optional<RunFolder> reopen(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            throw new NoSuchFileException(target.toString());
        }
        var replacement = new Replacement(target.toRealPath(), file -> {});
        if (!replacement.hasOldRunAside()) {
            statusIn(replacement.folder(), target);
        }
        var lock = FolderLock.take(replacement.folder());
        try {
            replacement.recoverOld();
            var status = statusIn(replacement.folder(), target);
            if (replacement.isBegun()) {
                return Optional.of(
                        new RunFolder(target, replacement.work(), Optional.of(replacement), status.isOver(), lock));
            }
            if (status != Manifest.Status.DONE) {
                return Optional.of(new RunFolder(target, replacement.folder(), Optional.empty(), true, lock));
            }
            lock.close();
            return Optional.empty();
        } catch (Throwable failure) {
            lock.close();
            throw failure;
        }
    }

    /** The files with results of a run that is done, by name. */
    public static List<Path> resultsIn(Path target) throws IOException {
        return RunFiles.results(target).stream().map(target::resolve).toList();
    }

    /** Where the files are until the run is done. */
    public Path work() {
        return work;
    }

    /**
     * Goes on with files that have been begun, from these lengths on; all others begin anew.
     *
     * @param lengths in bytes, by name, as {@link #lengths} has told
     */
    public void goOn(Map<String, Long> lengths) {
        begun.putAll(lengths);
    }

    /** How long the files that are being written are at this moment, by name, once that is safe from a power cut. */
    public SortedMap<String, Long> lengths() throws IOException {
        var lengths = new TreeMap<String, Long>();
        for (var part : parts.entrySet()) {
            part.getValue().force(true);
            lengths.put(part.getKey(), part.getValue().position());
        }
        return lengths;
    }

    /** Writes a file that is complete at once. */
    public void publish(String name, byte[] content) throws IOException {
        WholeFile.write(file(name), content);
    }

    /** Opens a file for writing that is complete when the run is. */
    public OutputStream write(String name) throws IOException {
        var file = file(name);
        var part = WholeFile.part(file);
        var length = begun.getOrDefault(name, 0L);
        if (length > 0 && !Files.exists(part) && Files.exists(file)) {
            // A run that was interrupted has given it its name.
            WholeFile.move(file, part);
        }
        var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        parts.put(name, channel);
        if (channel.size() < length) {
            throw new FileSystemException(
                    part.toString(), null, "this is shorter than it was; begin anew with --if-exists replace");
        }
        channel.truncate(length).position(length);
        return new NamedFileOutputStream(part, Channels.newOutputStream(channel));
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
        for (var name : parts.keySet()) {
            WholeFile.complete(work.resolve(name));
        }
        return parts.keySet().stream().map(target::resolve).toList();
    }

    /** Ends a run that is done. */
    public void publishDone(byte[] manifest) throws IOException {
        publish(Manifest.NAME, manifest);
        var checkpoint = work.resolve(CHECKPOINT);
        Files.deleteIfExists(checkpoint);
        // A kill may have left one that was being written.
        Files.deleteIfExists(WholeFile.part(checkpoint));
        settle();
    }

    /** Lets the run take the place of the one it replaces, if there is one. */
    private void settle() throws IOException {
        if (replacement.isPresent()) {
            replacement.get().finish();
        }
    }

    /**
     * Ends a run that was told to stop: what it has written so far gets its names, unless the folder has a run with
     * results, which stays as it was until the new one is done.
     *
     * @return whether what was written got its names
     */
    public boolean interrupt(byte[] manifest) throws IOException {
        if (isFree) {
            complete();
        }
        publish(Manifest.NAME, manifest);
        if (isFree) {
            settle();
        }
        return isFree;
    }

    /**
     * Ends a run without results. If it has a checkpoint, it can be gone on with; otherwise only its manifest and inputs
     * stay, and of one that was to replace another, nothing.
     *
     * @return whether it can be gone on with
     */
    public boolean abandon(byte[] manifest) throws IOException {
        // Whoever could not write its last bytes has not closed its file, and an open file takes room when deleted.
        for (var part : parts.values()) {
            part.close();
        }
        if (Files.exists(work.resolve(CHECKPOINT))) {
            publish(Manifest.NAME, manifest);
            return true;
        }
        for (var name : parts.keySet()) {
            Files.deleteIfExists(WholeFile.part(work.resolve(name)));
        }
        if (replacement.isPresent()) {
            replacement.get().discard();
        } else {
            publish(Manifest.NAME, manifest);
        }
        return false;
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
