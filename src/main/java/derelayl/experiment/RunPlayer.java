package derelayl.experiment;

import derelayl.policy.RuleException;
import derelayl.run.Run;
import derelayl.scenario.ScenarioException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Plays one planned run after another.
 *
 * @param rules where rules are found that have been prepared
 * @param isOver asked after each round: whether to leave the run
 */
record RunPlayer(PreparedRules rules, BooleanSupplier isOver) {
    private static final double NANOS = 1e9;

    /** Somebody has asked to leave the run. */
    private static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Left() {
            super("", null, false, false);
        }
    }

    /** Plays a run; nothing if it was left. */
    Optional<RunResult> play(PlannedRun planned) {
        var start = System.nanoTime();
        var completed = new AtomicInteger(-1);
        try {
            var inputs = planned.inputs();
            var run = new Run(inputs.scenario(), rules.of(inputs));
            var series = new SeriesRecorder(planned.series(), inputs.scenario().rounds());
            completed.set(0);
            var outcome = run.play(planned.seed(), series, round -> {
                completed.set(round.number());
                if (isOver.getAsBoolean()) {
                    throw new Left();
                }
            });
            return Optional.of(new RunResult.Played(planned, outcome, series.kept(), since(start)));
        } catch (Left left) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Optional.of(new RunResult.Failed(planned, stage(completed.get()), message(failure), since(start)));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / NANOS;
    }

    private static String stage(int completedRounds) {
        return completedRounds < 0 ? "preparation" : "round " + (completedRounds + 1);
    }

    /** The first line of what is told; the class says more where it is a mistake of the program. */
    private static String message(Throwable failure) {
        var text = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        var isToldToUsers = failure instanceof RuleException || failure instanceof ScenarioException;
        return (isToldToUsers ? text : failure.getClass().getSimpleName() + ": " + text).replace('\t', ' ');
    }
}
