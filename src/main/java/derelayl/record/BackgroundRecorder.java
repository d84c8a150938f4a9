package derelayl.record;

import derelayl.relay.Round;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets a recorder write in a thread of its own, while the relay goes on. */
public final class BackgroundRecorder implements Recorder {
    /** Rounds that may wait, so that a slow disk does not fill the memory. */
    private static final int MOST_WAITING = 8;

    private final Recorder recorder;
    private final Deque<Future<?>> waiting = new ArrayDeque<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "recorder");
        thread.setDaemon(true);
        return thread;
    });

    /** @param recorder one that looks only at what is decided once a round is complete */
    public BackgroundRecorder(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void roundCompleted(Round round) {
        waiting.add(writer.submit(() -> recorder.roundCompleted(round)));
        while (waiting.size() > MOST_WAITING
                || !waiting.isEmpty() && waiting.peek().isDone()) {
            await(waiting.remove());
        }
    }

    /** Waits for a round to be written, and fails if that failed. */
    private static void await(Future<?> round) {
        try {
            round.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", stopped);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    @Override
    public void save(StateOutput state) throws IOException {
        waiting.forEach(BackgroundRecorder::await);
        waiting.clear();
        recorder.save(state);
    }

    @Override
    public void restore(StateInput state) throws IOException {
        recorder.restore(state);
    }

    @Override
    public void close() throws IOException {
        writer.shutdown();
        try (recorder) {
            waiting.forEach(BackgroundRecorder::await);
        } finally {
            waiting.clear();
        }
    }
}
