package derelayl.record;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;

/**
 * Writes down what it sees. When it saves its state, all that it has written is in its file, which can be gone on with
 * from there.
 */
public interface Recorder extends RoundObserver, Resumable, AutoCloseable {
    /** Writes nothing. */
    Recorder NONE = new Recorder() {
        @Override
        public void roundCompleted(Round round) {}

        @Override
        public void save(StateOutput state) {}

        @Override
        public void restore(StateInput state) {}

        @Override
        public void close() {}
    };

    /** Completes what has been written. */
    @Override
    void close() throws IOException;
}
