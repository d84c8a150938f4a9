package derelayl.learning.data;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * Where data come from, by their content: the same name and bytes are the same data. Whoever gets it read anew, perhaps on
 * another machine, must find the file there.
 */
public final class DataSource implements Serializable {
    /** Pictures of handwritten digits, 8 by 8, that come with the program. */
    public static final String DIGITS = "digits";

    private static final long serialVersionUID = 1L;
    private static final String PICTURES = "images-idx3";
    private static final String LABELS = "labels-idx1";

    private final String name;
    private final int reduction;
    private final String sha256;
    /** Data may be large, and many relays may have the same. */
    private transient volatile SoftReference<DataSet> read;

    /** What was read, and of which bytes. */
    private record Content(DataSet data, String sha256) {}

    private DataSource(String name, int reduction, Content content) {
        this.name = name;
        this.reduction = reduction;
        this.sha256 = content.sha256();
        this.read = new SoftReference<>(content.data());
    }

    /**
     * Reads data.
     *
     * @param name {@link #DIGITS}, or the path of a CSV file, or of the pictures of a pair of idx files; each may be gzipped
     * @param reduction of pictures: a block of so many by so many points becomes one, their mean; 1 for none
     * @throws DataException if they cannot be used
     */
    public static DataSource of(String name, int reduction) {
        return new DataSource(name, reduction, content(name, reduction));
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** SHA-256 of the files' bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** How many cases there are. */
    public int size() {
        return data().size();
    }

    /** The cases. */
    DataSet data() {
        var known = read == null ? null : read.get();
        if (known == null) {
            var content = content(name, reduction);
            if (!content.sha256().equals(sha256)) {
                throw new DataException(name + ": this is another file than the one that the run began with");
            }
            known = content.data();
            read = new SoftReference<>(known);
        }
        return known;
    }

    private static Content content(String name, int reduction) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var data = data(name, digest);
            var sha256 = HexFormat.of().formatHex(digest.digest());
            return new Content(reduction == 1 ? data : Reduction.of(name, data, reduction), sha256);
        } catch (NoSuchFileException noFile) {
            throw new DataException(noFile.getFile() + ": there is no such file");
        } catch (IOException unreadable) {
            throw new DataException("%s: this cannot be read: %s".formatted(name, unreadable.getMessage()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DataSet data(String name, MessageDigest digest) throws IOException {
        if (name.contains(PICTURES)) {
            var labels = name.replace(PICTURES, LABELS);
            try (var pictureBytes = opened(name, digest);
                    var labelBytes = opened(labels, digest)) {
                return IdxData.read(name, new DataInputStream(pictureBytes), labels, new DataInputStream(labelBytes));
            }
        }
        try (var lines = new BufferedReader(new InputStreamReader(opened(name, digest), StandardCharsets.UTF_8))) {
            return CsvData.read(name, lines);
        }
    }

    /** All bytes of a file, unzipped if need be. */
    private static InputStream opened(String name, MessageDigest digest) throws IOException {
        var bytes = name.equals(DIGITS) ? shipped() : Files.readAllBytes(Path.of(name));
        digest.update(bytes);
        var plain = new ByteArrayInputStream(bytes);
        var isZipped = bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        return isZipped ? new GZIPInputStream(plain, 1 << 16) : plain;
    }

    private static byte[] shipped() throws IOException {
        try (var digits = DataSource.class.getResourceAsStream("digits.csv.gz")) {
            return digits.readAllBytes();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataSource source && sha256.equals(source.sha256) && reduction == source.reduction;
    }

    @Override
    public int hashCode() {
        return sha256.hashCode() + reduction;
    }

    @Override
    public String toString() {
        return name;
    }
}
