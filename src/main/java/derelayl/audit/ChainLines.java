package derelayl.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The lines of a chain file, compressed or not, one at a time. */
final class ChainLines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 30;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    private ChainLines(InputStream in) {
        this.in = in;
    }

    static ChainLines of(Path file) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            raw.mark(2);
            var isCompressed = (raw.read() << 8 | raw.read()) == GZIP_MAGIC;
            raw.reset();
            return new ChainLines(isCompressed ? new GZIPInputStream(raw, BUFFER) : raw);
        } catch (EOFException | ZipException damaged) {
            raw.close();
            throw new Unreadable("this file is damaged");
        }
    }

    /**
     * The bytes of the next line, without the line break.
     *
     * @throws Unreadable if the file ends within it, or is damaged
     */
    Optional<byte[]> read() throws IOException {
        var line = new ByteArrayOutputStream();
        while (fill()) {
            var from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.write(buffer, from, next - from);
            if (next < end) {
                next++;
                return Optional.of(line.toByteArray());
            }
            if (line.size() > LONGEST) {
                throw new Unreadable("this line has more than %d bytes", LONGEST);
            }
        }
        if (line.size() > 0) {
            throw new Unreadable("the file ends in the middle of this line");
        }
        return Optional.empty();
    }

    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        try {
            end = Math.max(0, in.read(buffer));
        } catch (EOFException | ZipException damaged) {
            throw new Unreadable("the file is damaged or cut off in or after this line");
        }
        next = 0;
        return end > 0;
    }

    /** SHA-256 in hexadecimal: 64 digits and small letters. */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
