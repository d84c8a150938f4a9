package derelayl.command;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a run at the next round when Java is told to stop, by Ctrl-C for example, and lets it tidy up. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch tidied = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private final PrintWriter errors;
    private volatile boolean requested;
    private volatile boolean ended;

    /** The run has been told to stop. */
    static final class Interrupted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Interruption(PrintWriter errors) {
        this.errors = errors;
    }

    /**
     * Listens from now on.
     *
     * @param errors where it is said that a run was interrupted
     */
    static Interruption listen(PrintWriter errors) {
        var interruption = new Interruption(errors);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stop() {
        requested = true;
        try {
            // Java has a code of its own for every signal, and ends as soon as this thread does.
            if (!tidied.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || ended) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
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
            ended = true;
            throw new Interrupted();
        }
    }

    /** Everything is tidied up. */
    @Override
    public void close() {
        if (ended) {
            errors.println("interrupted");
            errors.flush();
        }
        tidied.countDown();
        if (!requested) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
