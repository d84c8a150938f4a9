package derelayl.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes to a file, and names it when that fails: "no space left on device" alone does not say where. */
final class NamedFileOutputStream extends FilterOutputStream {
    private final Path file;

    NamedFileOutputStream(Path file, OutputStream out) {
        super(out);
        this.file = file;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failure) {
            throw named(failure);
        }
    }

    @Override
    public void write(int singleByte) throws IOException {
        write(new byte[] {(byte) singleByte}, 0, 1);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException failure) {
            throw named(failure);
        }
    }

    private IOException named(IOException failure) {
        var named = new FileSystemException(file.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }
}
