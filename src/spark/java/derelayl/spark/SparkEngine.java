package derelayl.spark;

import derelayl.experiment.Engine;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.RunEnd;
import derelayl.experiment.RunPlayer;
import derelayl.experiment.RunResult;
import derelayl.experiment.SweepException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Plays each run as a task of Spark's, which tries again elsewhere what a lost worker has not finished.
 *
 * @param context the cluster
 * @param isStopped asked again and again: whether to leave all runs without results
 */
record SparkEngine(JavaSparkContext context, BooleanSupplier isStopped) implements Engine {
    /** While the last runs of one job are played, the next job's fill the cluster. */
    private static final int JOBS_AT_ONCE = 2;

    private static final int MIN_RUNS = 256;
    private static final int RUNS_PER_CORE = 16;
    private static final long LOOK_MILLIS = 100;

    @Override
    public void play(Iterator<PlannedRun> runs, Consumer<RunResult> results) {
        var jobs = new Jobs(runs, results);
        var threads = new ArrayList<Thread>();
        for (var i = 1; i <= JOBS_AT_ONCE; i++) {
            var thread = new Thread(jobs, "job-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            for (var thread : threads) {
                while (thread.isAlive()) {
                    thread.join(LOOK_MILLIS);
                    jobs.look();
                }
            }
        } catch (InterruptedException told) {
            jobs.end(new IllegalStateException("interrupted", told));
            Thread.currentThread().interrupt();
        }
        jobs.rethrow();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the threads share that send jobs: runs are held only until their job is over. */
    private final class Jobs implements Runnable {
        private final Iterator<PlannedRun> runs;
        private final Consumer<RunResult> results;
        private final RunPlayer player = new RunPlayer();
        private final int runsPerJob =
                Math.max(MIN_RUNS, RUNS_PER_CORE * context.sc().defaultParallelism());
        private final AtomicReference<RuntimeException> trouble = new AtomicReference<>();

        Jobs(Iterator<PlannedRun> runs, Consumer<RunResult> results) {
            this.runs = runs;
            this.results = results;
        }

        @Override
        public void run() {
            try {
                for (var job = next(); !job.isEmpty(); job = next()) {
                    play(job);
                }
            } catch (RuntimeException failure) {
                end(failure);
            }
        }

        private List<PlannedRun> next() {
            synchronized (runs) {
                var job = new ArrayList<PlannedRun>(runsPerJob);
                while (job.size() < runsPerJob && !isOver() && runs.hasNext()) {
                    var run = runs.next();
                    player.refusal(run).ifPresentOrElse(end -> take(run, end), () -> job.add(run));
                }
                return job;
            }
        }

        private void play(List<PlannedRun> job) {
            var portable = job.stream().map(PlannedRun::portable).toList();
            var data = context.parallelize(portable, portable.size()).rdd();
            try {
                context.sc().runJob(data, new PlayTask(), new Results(job), ClassTag$.MODULE$.apply(RunEnd.class));
            } catch (Exception ended) {
                // Scala throws what it likes, whatever a signature says.
                if (!isOver()) {
                    end(SweepException.ofRuns("Spark has given up: " + SparkCluster.line(ended)));
                }
            }
        }

        /** Takes the results of a job as they come. */
        private final class Results extends AbstractFunction2<Object, RunEnd, BoxedUnit> {
            private final List<PlannedRun> job;

            Results(List<PlannedRun> job) {
                this.job = job;
            }

            @Override
            public BoxedUnit apply(Object place, RunEnd end) {
                take(job.get((Integer) place), end);
                return BoxedUnit.UNIT;
            }
        }

        private void take(PlannedRun run, RunEnd end) {
            synchronized (results) {
                if (isOver()) {
                    return;
                }
                try {
                    results.accept(new RunResult(run, end));
                } catch (RuntimeException refused) {
                    end(refused);
                }
            }
        }

        private boolean isOver() {
            return trouble.get() != null || isStopped.getAsBoolean();
        }

        /** Lets go of all tasks as soon as it is over. */
        void look() {
            if (isOver()) {
                context.sc().cancelAllJobs();
            }
        }

        /** Ends all jobs; the first reason counts. */
        void end(RuntimeException reason) {
            trouble.compareAndSet(null, reason);
        }

        void rethrow() {
            Optional.ofNullable(trouble.get()).ifPresent(failure -> {
                throw failure;
            });
        }
    }
}
