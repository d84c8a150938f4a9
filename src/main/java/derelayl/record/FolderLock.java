package derelayl.record;

import derelayl.files.OrdinaryFile;
import derelayl.files.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held by the process that writes a run into a folder. The operating system lets go of it however the process ends, so
 * whatever else is there without it was left by a kill.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = "lock" + WholeFile.PART;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes hold of a folder.
     *
     * @throws FileSystemException if another run is being written there
     */
    static FolderLock take(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        OrdinaryFile.check(file);
        if (Files.isSymbolicLink(file)) {
            throw new FileSystemException(
                    file.toString(), null, "this is a link; a run must have its files in its own folder");
        }
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!isFree(channel) || !isInPlace(channel, file)) {
            channel.close();
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "this holds a run already (running), which is being written at this moment; choose another folder"
                            + " with --out");
        }
        return new FolderLock(file, channel);
    }

    /**
     * Whether the file that was locked still has its name. Whoever held it may have deleted it just now, and somebody else
     * made another: that lock would keep nobody out. Every process makes the file as long as its number, so that two such
     * files can be told apart.
     */
    private static boolean isInPlace(FileChannel channel, Path file) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.allocate(1), ProcessHandle.current().pid());
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == channel.size();
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
        if (channel.isOpen()) {
            Files.deleteIfExists(file);
            channel.close();
        }
    }
}
