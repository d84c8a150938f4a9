package derelayl.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Standard output, which remembers whether something could not be written. */
public final class StandardOutput extends FilterOutputStream {
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private Optional<IOException> failure = Optional.empty();

    /** What stands for it. */
    public StandardOutput(OutputStream out) {
        super(out);
    }

    /** The real one: {@code System.out} would keep to itself what went wrong. */
    public static StandardOutput ofThisProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException unwritable) {
            failure = failure.or(() -> Optional.of(unwritable));
            throw unwritable;
        }
    }

    /** Why something is missing, if it is; whoever closes a pipe has seen enough, and misses nothing. */
    public Optional<IOException> failure() {
        return failure.filter(unwritable -> !isPipe());
    }

    private static boolean isPipe() {
        try {
            var kind = (int) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
            return false;
        }
    }
}
