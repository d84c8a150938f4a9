package derelayl.record;

import derelayl.files.OrdinaryFile;
import derelayl.files.WholeFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Held by the process that writes a run or sweep into a folder. The operating system lets go of it however the process ends, so
 * whatever else is there without it was left by a kill.
 */
public final class FolderLock implements AutoCloseable {
    /** The file's name. */
    public static final String NAME = "lock" + WholeFile.PART;

    private final Path file;
    private final RandomAccessFile opened;

    private FolderLock(Path file, RandomAccessFile opened) {
        this.file = file;
        this.opened = opened;
    }

    /**
     * Takes hold of a folder.
     *
     * @throws FileSystemException if something is being written there
     */
    public static FolderLock take(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        OrdinaryFile.check(file);
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(
                    file.toString(), null, "this is a link; a run must have its files in its own folder");
        }
        var opened = new RandomAccessFile(file.toFile(), "rw");
        try {
            if (isFree(opened.getChannel()) && isInPlace(opened, file)) {
                return new FolderLock(file, opened);
            }
        } catch (Throwable failure) {
            opened.close();
            throw failure;
        }
        opened.close();
        throw new FileSystemException(
                folder.toString(),
                null,
                "this holds a run or sweep already (running), which is being written at this moment; choose another"
                        + " folder with --out");
    }

    /**
     * Whether the file that was locked still has its name. Whoever held it may have deleted it just now, and somebody else
     * made another: that lock would keep nobody out. Every process makes the file as long as its number, which takes no
     * room on the disk, so that two such files can be told apart.
     */
    private static boolean isInPlace(RandomAccessFile opened, Path file) throws IOException {
        opened.setLength(ProcessHandle.current().pid());
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == opened.length();
    }

    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (IOException fileSystemWithoutLocks) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        if (opened.getChannel().isOpen()) {
            Files.deleteIfExists(file);
            opened.close();
        }
    }
}
