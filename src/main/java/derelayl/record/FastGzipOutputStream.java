package derelayl.record;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses little, for that takes half the time of compressing well. Whatever is written after a {@link #flush} is a
 * gzip member of its own, so that a file may be cut off there and gone on with; whoever decompresses it sees one content.
 */
public final class FastGzipOutputStream extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private Optional<OutputStream> member;

    /** Compresses to there. */
    public FastGzipOutputStream(OutputStream out) throws IOException {
        this.out = out;
        member = Optional.of(new Member(out));
    }

    /** What can be decompressed by itself. */
    private static final class Member extends GZIPOutputStream {
        Member(OutputStream file) throws IOException {
            super(unclosed(file), BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }

        private static OutputStream unclosed(OutputStream file) {
            return new FilterOutputStream(file) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    out.flush();
                }
            };
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (member.isEmpty()) {
            member = Optional.of(new Member(out));
        }
        member.get().write(bytes, offset, length);
    }

    @Override
    public void write(int singleByte) throws IOException {
        write(new byte[] {(byte) singleByte}, 0, 1);
    }

    /** Ends the member, so that all that was written can be decompressed. */
    @Override
    public void flush() throws IOException {
        if (member.isPresent()) {
            member.get().close();
            member = Optional.empty();
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
