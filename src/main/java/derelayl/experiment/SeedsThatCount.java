package derelayl.experiment;

import derelayl.statistics.Interval;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many seeds of each point count. Seeds are judged in their order, whatever the order in which runs are over, so
 * that the answer depends on nothing but the runs.
 */
final class SeedsThatCount {
    private final Optional<Until> until;
    private final boolean isTruth;
    private final int seeds;
    private final int[] counting;
    private final Map<Integer, Judgement> open = new HashMap<>();

    /** A point that has not been judged to the end. */
    private static final class Judgement {
        private final Map<Integer, OptionalDouble> early = new HashMap<>();
        private int judged;
        private int number;
        private double mean;
        private double squares;

        void add(double value) {
            number++;
            var distance = value - mean;
            mean += distance / number;
            squares += distance * (value - mean);
        }

        double halfWidth(boolean isTruth) {
            if (isTruth) {
                var successes = (int) Math.round(mean * number);
                return Interval.ofProbability(successes, number, Interval.FIVE_PER_CENT)
                        .halfWidth();
            }
            var deviation = Math.sqrt(squares / (number - 1));
            return Interval.ofMean(mean, deviation, number, Interval.FIVE_PER_CENT)
                    .halfWidth();
        }
    }

    /**
     * @param until when there are enough; all seeds count if nothing is said
     * @param isTruth whether the outcome is true or false
     * @param seeds how many there are
     * @param points how many there are
     */
    SeedsThatCount(Optional<Until> until, boolean isTruth, int seeds, int points) {
        this.until = until;
        this.isTruth = isTruth;
        this.seeds = seeds;
        counting = new int[until.isPresent() ? points : 0];
        Arrays.fill(counting, seeds);
    }

    /** How many seeds of a point count as far as is known, from the first on; the point is counted from 0. */
    synchronized int at(int point) {
        return until.isPresent() ? counting[point] : seeds;
    }

    /**
     * Takes what came of a run.
     *
     * @param point counted from 0
     * @param seed its place among the seeds, counted from 0
     * @param value of the outcome; none if it does not exist, or the run failed
     */
    synchronized void add(int point, int seed, OptionalDouble value) {
        if (until.isEmpty() || seed >= at(point)) {
            return;
        }
        var judgement = open.computeIfAbsent(point, first -> new Judgement());
        judgement.early.put(seed, value);
        for (var next = judgement.early.remove(judgement.judged);
                next != null;
                next = judgement.early.remove(judgement.judged)) {
            judgement.judged++;
            next.ifPresent(judgement::add);
            if (next.isPresent()
                    && judgement.number >= Until.LEAST_SEEDS
                    && judgement.halfWidth(isTruth) <= until.get().halfWidth()) {
                counting[point] = judgement.judged;
                open.remove(point);
                return;
            }
        }
    }
}
