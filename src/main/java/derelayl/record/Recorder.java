package derelayl.record;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.io.IOException;

/** Writes down what it sees. */
public interface Recorder extends RoundObserver, AutoCloseable {
    /** Writes nothing. */
    Recorder NONE = new Recorder() {
        @Override
        public void roundCompleted(Round round) {}

        @Override
        public void close() {}
    };

    /** Completes what has been written. */
    @Override
    void close() throws IOException;
}
