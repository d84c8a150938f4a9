package derelayl.command;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a run at the next round when Java is told to stop, by Ctrl-C for example, and lets it tidy up. */
final class Interruption implements RoundObserver, AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean requested;

    /** The run has been told to stop. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Interruption() {}

    /** Listens from now on. */
    static Interruption listen() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        requested = true;
        try {
            if (!tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void roundCompleted(Round round) {
        check();
    }

    /** Whether somebody has asked to stop. */
    boolean isRequested() {
        return requested;
    }

    /**
     * Goes on if nobody has asked to stop.
     *
     * @throws Interrupted otherwise
     */
    void check() {
        if (requested) {
            throw new Interrupted();
        }
    }

    /** Everything is tidied up. */
    @Override
    public void close() {
        tidied.countDown();
        if (!requested) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
