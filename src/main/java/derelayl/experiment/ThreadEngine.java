package derelayl.experiment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Plays runs on threads of this process.
 *
 * @param threads how many, at least 1
 * @param isStopped asked after each round of each run; once it says so, all threads leave their runs without results
 */
public record ThreadEngine(int threads, BooleanSupplier isStopped) implements Engine {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no thread
     */
    public ThreadEngine {
        if (threads < 1) {
            throw new IllegalArgumentException("there must be at least one thread");
        }
    }

    /** Plays on as many threads as given, and to the end. */
    public ThreadEngine(int threads) {
        this(threads, () -> false);
    }

    @Override
    public void play(Iterator<PlannedRun> runs, Consumer<RunResult> results) {
        var crew = new Crew(runs, results);
        var workers = new ArrayList<Thread>();
        for (var i = 1; i <= threads; i++) {
            var worker = new Thread(crew, "run-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        await(workers, crew);
        crew.rethrow();
    }

    private static void await(List<Thread> workers, Crew crew) {
        try {
            for (var worker : workers) {
                worker.join();
            }
        } catch (InterruptedException told) {
            crew.end(new IllegalStateException("interrupted", told));
            Thread.currentThread().interrupt();
        }
    }

    /** What the threads share. */
    private final class Crew implements Runnable {
        private final Iterator<PlannedRun> runs;
        private final Consumer<RunResult> results;
        private final RunPlayer player = new RunPlayer(this::isOver);
        private final AtomicReference<Throwable> trouble = new AtomicReference<>();

        Crew(Iterator<PlannedRun> runs, Consumer<RunResult> results) {
            this.runs = runs;
            this.results = results;
        }

        @Override
        public void run() {
            try {
                for (var run = next(); run.isPresent(); run = next()) {
                    var planned = run.get();
                    player.play(planned).ifPresent(end -> take(new RunResult(planned, end)));
                }
            } catch (RuntimeException | Error failure) {
                end(failure);
            }
        }

        private Optional<PlannedRun> next() {
            synchronized (runs) {
                return !isOver() && runs.hasNext() ? Optional.of(runs.next()) : Optional.empty();
            }
        }

        private void take(RunResult result) {
            synchronized (results) {
                if (isOver()) {
                    return;
                }
                try {
                    results.accept(result);
                } catch (RuntimeException | Error refused) {
                    // Before the next thread gets in.
                    end(refused);
                }
            }
        }

        private boolean isOver() {
            return trouble.get() != null || isStopped.getAsBoolean();
        }

        /** Ends all threads; the first reason counts. */
        void end(Throwable reason) {
            trouble.compareAndSet(null, reason);
        }

        void rethrow() {
            if (trouble.get() instanceof RuntimeException failure) {
                throw failure;
            }
            if (trouble.get() instanceof Error error) {
                throw error;
            }
        }
    }
}
