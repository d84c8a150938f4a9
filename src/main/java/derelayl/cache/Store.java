package derelayl.cache;

import java.util.Optional;

/**
 * Keeps what can be made again. It may lose anything at any time, so nothing that goes wrong in it is anybody's
 * mistake; but what it finds is what was kept.
 */
public interface Store {
    /** Keeps nothing. */
    Store NONE = new Store() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] content) {
            // There is no next time.
        }
    };

    /**
     * What was kept under a key.
     *
     * @param key a SHA-256 digest in hexadecimal of all that the content depends on
     */
    Optional<byte[]> find(String key);

    /** Keeps something under a key, if that can be done. */
    void keep(String key, byte[] content);
}
