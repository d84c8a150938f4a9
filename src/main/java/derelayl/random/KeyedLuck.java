package derelayl.random;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.Philox4x64;

/**
 * Luck in which every draw has a number of its own, keyed by its purpose, the round and the participant, by the
 * counter-based generator Philox4x64-10 (Salmon, Moraes, Dror and Shaw: Parallel random numbers: as easy as 1, 2, 3.
 * SC 2011). Nothing that anybody does, and nobody who joins or leaves a list, changes the numbers of the others.
 *
 * <p>Of a list are drawn those with the largest numbers.
 *
 * @param seed decides everything
 */
public record KeyedLuck(long seed) implements Luck {
    /** What is drawn for; a new purpose goes to the end, so that the numbers of the others stay what they are. */
    private enum Purpose {
        DISPOSITION,
        TRAINER,
        EQUAL_BIDS,
        MINER,
        CIRCUMSTANCES,
        SUCCESS,
        GAIN,
        VICTIM,
        COMMITTEE,
        RETEST,
        SEEN,
        TYPE
    }

    /** Something that may be drawn. */
    private record Lot<T>(T item, long number) {}

    @Override
    public List<Integer> whoIsNotHonest(List<Integer> candidates, int number) {
        return drawn(Purpose.DISPOSITION, 0, 0, candidates, number, candidate -> candidate);
    }

    @Override
    public <T> List<T> whoTrains(int round, List<T> candidates, int places, ToIntFunction<T> index) {
        return drawn(Purpose.TRAINER, round, 0, candidates, places, index);
    }

    @Override
    public <T> void howEqualBidsQueue(int round, List<T> bids, ToIntFunction<T> bidder) {
        Collections.copy(bids, drawn(Purpose.EQUAL_BIDS, round, 0, bids, bids.size(), bidder));
    }

    @Override
    public <T> T whoMines(int round, int block, List<T> miners, ToIntFunction<T> index) {
        return one(Purpose.MINER, round, block, miners, index);
    }

    @Override
    public double circumstances(int round, int trainer) {
        return draws(Purpose.CIRCUMSTANCES, round, trainer, 0).nextDouble();
    }

    @Override
    public boolean trainingSucceeds(int round, int trainer, double chance) {
        return draws(Purpose.SUCCESS, round, trainer, 0).nextDouble() < chance;
    }

    @Override
    public double gainDeviate(int round, int trainer) {
        return Deviates.pair(draws(Purpose.GAIN, round, trainer, 0)::nextDouble).first();
    }

    @Override
    public <T> T victim(int round, int plagiarist, List<T> models, ToIntFunction<T> trainer) {
        return one(Purpose.VICTIM, round, plagiarist, models, trainer);
    }

    @Override
    public <T> List<T> committee(int round, List<T> eligible, int size, ToIntFunction<T> index) {
        return drawn(Purpose.COMMITTEE, round, 0, eligible, size, index);
    }

    @Override
    public int retestsShowingFalse(
            int round, int contributor, String disposition, boolean allied, int voters, double chance) {
        var alike = 2L * disposition.hashCode() + (allied ? 1 : 0);
        return Binomial.successes(voters, chance, draws(Purpose.RETEST, round, contributor, alike)::nextDouble);
    }

    @Override
    public <T> List<T> whoSaw(int round, int contributor, List<T> voters, int size, ToIntFunction<T> index) {
        return drawn(Purpose.SEEN, round, contributor, voters, size, index);
    }

    @Override
    public double typeDeviate(int participant, int trait) {
        return Deviates.pair(draws(Purpose.TYPE, 0, participant, trait)::nextDouble)
                .first();
    }

    /** Those with the largest numbers, the largest first. */
    private <T> List<T> drawn(
            Purpose purpose, int round, int matter, List<T> items, int size, ToIntFunction<T> participant) {
        return lots(purpose, round, matter, items, participant)
                .sorted(Comparator.<Lot<T>>comparingLong(Lot::number).reversed())
                .limit(size)
                .map(Lot::item)
                .toList();
    }

    /** The one with the largest number. */
    private <T> T one(Purpose purpose, int round, int matter, List<T> items, ToIntFunction<T> participant) {
        return lots(purpose, round, matter, items, participant)
                .max(Comparator.comparingLong(Lot::number))
                .map(Lot::item)
                .orElseThrow();
    }

    private <T> Stream<Lot<T>> lots(
            Purpose purpose, int round, int matter, List<T> items, ToIntFunction<T> participant) {
        return items.stream()
                .map(item -> new Lot<>(
                        item,
                        draws(purpose, round, participant.applyAsInt(item), matter)
                                .nextLong()));
    }

    /**
     * The numbers that belong to a purpose, a round and a participant.
     *
     * @param matter tells apart what is drawn for the same purpose of the same participant in the same round
     */
    private UniformRandomProvider draws(Purpose purpose, int round, int participant, long matter) {
        return new Philox4x64(new long[] {seed, purpose.ordinal(), 0, round, participant, matter});
    }
}
