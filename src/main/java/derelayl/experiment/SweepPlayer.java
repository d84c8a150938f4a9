package derelayl.experiment;

import derelayl.measure.Measure;
import derelayl.policy.RuleException;
import derelayl.record.Manifest.Status;
import derelayl.scenario.Keys;
import derelayl.scenario.ScenarioException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Plays what is missing of a sweep. */
public final class SweepPlayer {
    /** If so many runs fail alike before any succeeds, the others are not tried. */
    private static final int ALIKE = 20;

    private final SweepSession session;
    private final SweepFolder folder;
    private final Sweep sweep;
    private final boolean isFailFast;
    private final BooleanSupplier isStopped;
    private final SweepObserver observer;
    private final List<String> columns;
    private final Shard shard;
    private long over;
    private long all;
    private long failed;
    private double workDone;
    private double workLeft;
    private int playedNow;
    private int failedAlike;
    private String firstMessage = "";

    /**
     * @param isFailFast whether to stop at the first run that fails
     * @param isStopped whether somebody has asked the engine to stop
     * @param observer sees each run that is over
     */
    public SweepPlayer(SweepSession session, boolean isFailFast, BooleanSupplier isStopped, SweepObserver observer)
            throws IOException {
        this.session = session;
        this.isFailFast = isFailFast;
        this.isStopped = isStopped;
        this.observer = observer;
        folder = session.folder();
        sweep = folder.sweep();
        shard = session.shard();
        columns = sweep.outcomes().stream().map(Measure::column).toList();
    }

    /**
     * Plays all that is missing, and writes the tables; a shard keeps its journal instead, to be merged with the others'.
     *
     * @return how many runs have failed, also earlier; nothing if it was stopped before the end
     * @throws SweepException if it was given up because runs fail
     */
    public OptionalLong play(Engine engine) throws IOException {
        if (folder.isComplete()) {
            folder.forEachRun(row -> add(row.isFailed()));
        } else {
            try (var journal =
                    Journal.resume(folder.path(), Math.toIntExact(sweep.plan().runs()))) {
                play(engine, KeptRuns.of(sweep, journal));
            }
            if (isStopped.getAsBoolean()) {
                session.end(Status.INTERRUPTED, new TreeMap<>());
                return OptionalLong.empty();
            }
            if (shard.equals(Shard.WHOLE)) {
                Journal.delete(folder.path());
            }
        }
        session.end(Status.DONE, new TreeMap<>(Map.of("runs", over, "failed", failed)));
        return OptionalLong.of(failed);
    }

    private void add(boolean isOfFailure) {
        over++;
        failed += isOfFailure ? 1 : 0;
    }

    private void play(Engine engine, KeptRuns kept) throws IOException {
        count(kept);
        try {
            engine.play(new Missing(kept), result -> take(RunRecord.of(result, columns), kept));
        } catch (SweepException givenUp) {
            session.end(Status.FAILED, Map.of("problem", givenUp.getMessage()));
            throw givenUp;
        }
        if (isStopped.getAsBoolean()) {
            return;
        }
        failed = 0;
        over = 0;
        kept.forEach(record -> add(record.isFailed()));
        if (shard.equals(Shard.WHOLE)) {
            new SweepTables(sweep, folder.path()).write(kept);
            DataPackage.write(sweep, folder.path());
        }
    }

    private void count(KeptRuns kept) {
        for (var number = 1L; number <= sweep.plan().runs(); number++) {
            if (!shard.has(sweep.plan(), number)) {
                continue;
            }
            all++;
            if (kept.journal().has(number)) {
                add(false);
            } else if (kept.counts(number)) {
                workLeft += work(number);
            }
        }
    }

    /** What a run takes grows with its rounds and participants. */
    private double work(long number) {
        var values = sweep.point(number).values();
        var rounds = sweep.position(Keys.ROUNDS.name()).map(i -> Double.parseDouble(values.get(i)));
        var participants = sweep.position(Keys.PARTICIPANTS.name()).map(i -> Double.parseDouble(values.get(i)));
        return rounds.orElse((double) sweep.base().rounds())
                * participants.orElse((double) sweep.base().relay().participants());
    }

    private synchronized void take(RunRecord told, KeptRuns kept) {
        var record = told.breakdown()
                .map(breakdown -> RunRecord.failed(
                        told.number(), told.seconds(), breakdown.stage(), withoutFolder(breakdown.message())))
                .orElse(told);
        kept.journal().add(record);
        kept.judge(record);
        over++;
        workDone += work(record.number());
        workLeft -= work(record.number());
        playedNow++;
        record.breakdown().ifPresent(this::fail);
        observer.progressed(new SweepProgress(over, all, failed, workDone, Math.max(0, workLeft)));
    }

    private String withoutFolder(String message) {
        return message.replace(folder.path().toAbsolutePath() + "/", "").replace(folder.path() + "/", "");
    }

    private void fail(RunRecord.Breakdown breakdown) {
        failed++;
        if (isFailFast) {
            throw SweepException.ofRuns(
                    "a run has failed, in %s: %s".formatted(breakdown.stage(), breakdown.message()));
        }
        // What differs from run to run are numbers, and the facts that follow what is wrong.
        var message = breakdown.message().replaceFirst(";.*", "").replaceAll("[0-9]+", "N");
        firstMessage = playedNow == 1 ? message : firstMessage;
        failedAlike += message.equals(firstMessage) ? 1 : 0;
        if (failedAlike == ALIKE && playedNow == ALIKE) {
            throw SweepException.ofRuns("the first %d runs have all failed alike, in %s: %s"
                    .formatted(ALIKE, breakdown.stage(), breakdown.message()));
        }
    }

    /** The runs that are missing: each seed at all points before the next, so that a broken-off sweep is balanced. */
    private final class Missing implements Iterator<PlannedRun> {
        private final KeptRuns kept;
        private final int points = sweep.plan().design().size();
        private final int seeds = sweep.plan().seeds().size();
        private long place;

        Missing(KeptRuns kept) {
            this.kept = kept;
        }

        @Override
        public boolean hasNext() {
            while (place < sweep.plan().runs() && !isMissing(number(place))) {
                place++;
            }
            return place < sweep.plan().runs();
        }

        /** Whether a run is to be played; one that cannot be is over at once. */
        private boolean isMissing(long number) {
            if (!shard.has(sweep.plan(), number) || kept.journal().has(number) || !kept.counts(number)) {
                return false;
            }
            try {
                sweep.inputs(sweep.point(number).values());
                return true;
            } catch (ScenarioException | RuleException impossible) {
                var message = impossible.getMessage().lines().findFirst().orElse("");
                take(RunRecord.failed(number, "0.000", "preparation", message), kept);
                return false;
            }
        }

        @Override
        public PlannedRun next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return sweep.run(number(place++));
        }

        private long number(long taken) {
            return taken % points * seeds + taken / points + 1;
        }
    }
}
