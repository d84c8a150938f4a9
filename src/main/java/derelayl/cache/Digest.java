package derelayl.cache;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest of several things in order, each told apart from the next. */
public final class Digest {
    /** Bytes of a digest. */
    static final int LENGTH = 32;

    private final MessageDigest digest;

    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Adds bytes. */
    public Digest add(byte[] content) {
        digest.update((content.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(content);
        return this;
    }

    /** Adds a text. */
    public Digest add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all that was added; nothing more can be added. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** The same in hexadecimal. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(bytes());
    }
}
