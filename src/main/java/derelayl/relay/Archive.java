package derelayl.relay;

import java.io.IOException;
import java.nio.file.Path;

/** Keeps relays in files, so that they can go on later. */
@FunctionalInterface
public interface Archive {
    /** Where nobody has said how to keep a relay. */
    Archive NONE = (relay, file) -> {
        throw new IllegalStateException("this relay has no archive; give it one with keepIn");
    };

    /**
     * Writes a relay to a file, all of it or nothing.
     *
     * @throws IllegalStateException if the relay is not between two rounds
     * @throws IOException if the file cannot be written
     */
    void keep(RelaySimulation relay, Path file) throws IOException;
}
