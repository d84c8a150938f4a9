package derelayl.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How large a file may be that is read as a whole.
 *
 * @param megabytes from 1 to 1024, of 2^20 bytes each
 */
public record SizeLimit(int megabytes) {
    /** A file that is larger. */
    public static final class Exceeded extends FileSystemException {
        private static final long serialVersionUID = 1L;

        private Exceeded(Path file, int megabytes) {
            super(file.toString(), null, "this file is too large; it may have %d MB at most".formatted(megabytes));
        }
    }

    /**
     * Reads a file; of one that is too large only so much.
     *
     * @throws Exceeded if it is larger
     * @throws OrdinaryFile.Missing if it is no file but a folder, pipe or device
     * @throws IOException if it cannot be read
     */
    public byte[] read(Path file) throws IOException {
        OrdinaryFile.check(file);
        var most = megabytes << 20;
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new Exceeded(file, megabytes);
            }
            return bytes;
        }
    }

    /**
     * Reads a text file in UTF-8, without the mark of the order of bytes with which some editors begin it.
     *
     * @throws Exceeded if it is larger
     * @throws OrdinaryFile.Missing if it is no file but a folder, pipe or device
     * @throws CharacterCodingException if it is no such text
     * @throws IOException if it cannot be read
     */
    public String readText(Path file) throws IOException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(file)));
        return text.toString().replaceFirst("^\uFEFF", "");
    }
}
