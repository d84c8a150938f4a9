package derelayl.cache;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** Content with a digest behind it, by which damage shows, and that it was kept under another key. */
final class Seal {
    private Seal() {}

    static byte[] put(String key, byte[] content) {
        var whole = Arrays.copyOf(content, content.length + Digest.LENGTH);
        System.arraycopy(digest(key, content), 0, whole, content.length, Digest.LENGTH);
        return whole;
    }

    /** The content, if it is as it was. */
    static Optional<byte[]> open(String key, byte[] whole) {
        if (whole.length < Digest.LENGTH) {
            return Optional.empty();
        }
        var content = Arrays.copyOf(whole, whole.length - Digest.LENGTH);
        var digest = Arrays.copyOfRange(whole, content.length, whole.length);
        return Optional.of(content).filter(read -> MessageDigest.isEqual(digest(key, read), digest));
    }

    private static byte[] digest(String key, byte[] content) {
        return new Digest().add(key).add(content).bytes();
    }
}
