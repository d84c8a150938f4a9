package derelayl.record;

import derelayl.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * How a run takes another's place in a folder. All of it happens inside the folder, so that files never have to be moved
 * to another file system. The new run is written into a folder of its own in there; once it is done, the old run's files
 * are put aside, the manifest last, and the new ones get their places, the manifest last; only then is the old run
 * deleted. Where the old manifest is says how far this has come:
 *
 * <ul>
 *   <li>in its place, and not aside: whatever is aside belongs to the old run;
 *   <li>aside, and none in its place: whatever is in place belongs to the new run, which is not whole;
 *   <li>aside, and a new one in its place: the new run stands.
 * </ul>
 *
 * @param folder where both runs are, without links in its path
 * @param steps asked before each change
 */
record Replacement(Path folder, Steps steps) {
    /** Asked before each change of the file system whether it may happen; a test stops here. */
    interface Steps {
        void before(Path file) throws IOException;
    }

    /** Where the new run is written until it is done. */
    Path work() {
        return folder.resolve("replacement" + WholeFile.PART);
    }

    private Path aside() {
        return folder.resolve("replaced" + WholeFile.PART);
    }

    /** Whether a run's manifest is aside: whatever is in place is the program's. */
    boolean hasOldRunAside() {
        return hasManifest(aside());
    }

    /** Whether a run had begun to take another's place. */
    boolean isCutOff() {
        return isHalfDone() && (hasManifest(aside()) || hasManifest(folder));
    }

    private boolean isHalfDone() {
        return Files.isDirectory(aside(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Puts right what a kill has left: the old run stands as it was, or the new one as it is. */
    void recover() throws IOException {
        if (isHalfDone()) {
            if (!hasManifest(aside()) || !hasManifest(folder)) {
                restore();
            }
            delete(aside());
        }
        delete(work());
    }

    /** The same, but a new run that can be gone on with stays. */
    void recoverOld() throws IOException {
        if (isHalfDone() || !isBegun()) {
            recover();
        }
    }

    /** Whether a new run was cut off that can be gone on with. */
    boolean isBegun() {
        return hasManifest(work()) && Files.isRegularFile(work().resolve(RunFolder.CHECKPOINT));
    }

    /** Makes room for the new run, in the place of one that was not done. */
    void begin() throws IOException {
        delete(work());
        steps.before(work());
        Files.createDirectory(work());
    }

    /**
     * Puts the new run in the old one's place.
     *
     * @throws IOException if a file cannot be moved; the old run stands as it was
     */
    void finish() throws IOException {
        steps.before(aside());
        Files.createDirectory(aside());
        try {
            move(folder, aside());
            move(work(), folder);
        } catch (IOException | UncheckedIOException failure) {
            restoreAfter(failure);
            throw failure;
        }
        recover();
    }

    /** Gives the new run up; a restored old one stays. */
    void discard() throws IOException {
        if (!isHalfDone()) {
            delete(work());
        }
    }

    private void restoreAfter(Exception failure) {
        try {
            restore();
            delete(aside());
        } catch (IOException | UncheckedIOException another) {
            failure.addSuppressed(another);
        }
    }

    /** Its manifest comes first, for with it whatever is in place counts as the old run's. */
    private void restore() throws IOException {
        if (hasManifest(aside())) {
            for (var file : RunFiles.all(folder)) {
                steps.before(file);
                Files.delete(folder.resolve(file));
            }
            move(Path.of(Manifest.NAME), aside(), folder);
        }
        for (var file : RunFiles.all(aside())) {
            move(file, aside(), folder);
        }
    }

    private static boolean hasManifest(Path place) {
        return Files.isRegularFile(place.resolve(Manifest.NAME));
    }

    /** Moves a run's files, the manifest last. */
    private void move(Path from, Path to) throws IOException {
        for (var file : RunFiles.all(from)) {
            move(file, from, to);
        }
        move(Path.of(Manifest.NAME), from, to);
    }

    private void move(Path file, Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve(file).getParent());
        steps.before(file);
        WholeFile.move(from.resolve(file), to.resolve(file));
    }

    /** Deletes a folder, its manifest last. */
    void delete(Path place) throws IOException {
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        var manifest = place.resolve(Manifest.NAME);
        try (var files = Files.walk(place)) {
            var order = Comparator.<Path, Boolean>comparing(file -> file.equals(place))
                    .thenComparing(file -> file.equals(manifest))
                    .thenComparing(Comparator.reverseOrder());
            for (var file : files.sorted(order).toList()) {
                steps.before(file);
                Files.delete(file);
            }
        }
    }
}
