package derelayl.record;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses little, for that takes half the time of compressing well. */
public final class FastGzipOutputStream extends GZIPOutputStream {
    private static final int BUFFER = 1 << 16;

    /** Compresses to there. */
    public FastGzipOutputStream(OutputStream out) throws IOException {
        super(out, BUFFER);
        def.setLevel(Deflater.BEST_SPEED);
    }
}
