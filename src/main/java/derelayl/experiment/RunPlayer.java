package derelayl.experiment;

import derelayl.measure.Payoff;
import derelayl.policy.RuleException;
import derelayl.run.Run;
import derelayl.scenario.ScenarioException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Plays one run after another, on this machine. Several threads may use the same. */
public final class RunPlayer {
    private static final double NANOS = 1e9;

    /** Somebody has asked to leave the run. */
    private static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Left() {
            super("", null, false, false);
        }
    }

    private final PreparedRules rules;
    private final BooleanSupplier isOver;

    /** A player that plays each run to its end. */
    public RunPlayer() {
        this(() -> false);
    }

    /**
     * A player that may be told to stop.
     *
     * @param isOver asked after each round: whether to leave the run
     */
    RunPlayer(BooleanSupplier isOver) {
        rules = new PreparedRules();
        this.isOver = isOver;
    }

    /** Plays a run, unless it is refused; nothing if it was left. */
    Optional<RunEnd> play(PlannedRun planned) {
        return refusal(planned).or(() -> play(planned.portable()));
    }

    /** Why a run cannot begin, if it cannot: its rules are wrong, or do not know what its participants are inclined to. */
    public Optional<RunEnd> refusal(PlannedRun planned) {
        try {
            rules.of(planned.inputs());
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError failure) {
            return Optional.of(new RunEnd.Failed(stage(-1), message(failure), 0));
        }
    }

    /** Plays a run; nothing if it was left. */
    public Optional<RunEnd> play(PortableRun run) {
        var start = System.nanoTime();
        var completed = new AtomicInteger(-1);
        try {
            var book = rules.of(run);
            var series = new SeriesRecorder(run.series(), run.rounds());
            completed.set(0);
            var payoffs = new ArrayList<Payoff>();
            var outcome = new Run(run.seed(), run.rounds(), run.parameters(), book).play(series, round -> {
                completed.set(round.number());
                if (round.number() == run.rounds()) {
                    run.groups().forEach(group -> payoffs.add(Payoff.of(group, round.relay())));
                }
                if (isOver.getAsBoolean()) {
                    throw new Left();
                }
            });
            var values = new LinkedHashMap<>(outcome.byColumn());
            return Optional.of(new RunEnd.Played(values, series.kept(), payoffs, since(start)));
        } catch (Left left) {
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            return Optional.of(new RunEnd.Failed(stage(completed.get()), message(failure), since(start)));
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
