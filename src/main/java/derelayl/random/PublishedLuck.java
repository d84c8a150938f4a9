package derelayl.random;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Luck as the published program has it: separate streams from one seed, each drawn from in the order of the protocol.
 * What one purpose draws leaves the other streams as they are, but moves all later draws from its own.
 *
 * @param market who trains, whose equal bid comes first, who mines, whose training succeeds
 * @param learning how much a trained model gains
 * @param conduct who is inclined to what, and what rules and cheats leave to chance
 * @param verification who is on a committee, and what a re-test shows
 * @param persons what sets participants apart, and who of those who are alike it is, where that matters
 */
public record PublishedLuck(Draws market, Deviates learning, Draws conduct, Draws verification, Draws persons)
        implements Luck {
    /**
     * The streams of a run.
     *
     * @param seed 0 to {@link Streams#MAX_SEED}
     */
    public static PublishedLuck seededBy(long seed) {
        return new PublishedLuck(
                Draws.keyedBy(seed),
                new Deviates(Draws.seededBy(seed)),
                Draws.keyedBy(seed, 1),
                Draws.keyedBy(seed, 2),
                Draws.keyedBy(seed, 4));
    }

    @Override
    public List<Integer> whoIsNotHonest(List<Integer> candidates, int number) {
        return conduct.sample(candidates, number);
    }

    @Override
    public <T> List<T> whoTrains(int round, List<T> candidates, int places, ToIntFunction<T> index) {
        return market.sample(candidates, places);
    }

    @Override
    public <T> void howEqualBidsQueue(int round, List<T> bids, ToIntFunction<T> bidder) {
        market.shuffle(bids);
    }

    @Override
    public <T> T whoMines(int round, int block, List<T> miners, ToIntFunction<T> index) {
        return market.one(miners);
    }

    @Override
    public double circumstances(int round, int trainer) {
        return conduct.random();
    }

    @Override
    public boolean trainingSucceeds(int round, int trainer, double chance) {
        return market.random() < chance;
    }

    @Override
    public double gainDeviate(int round, int trainer) {
        return learning.next();
    }

    @Override
    public <T> T victim(int round, int plagiarist, List<T> models, ToIntFunction<T> trainer) {
        return conduct.one(models);
    }

    @Override
    public <T> List<T> committee(int round, List<T> eligible, int size, ToIntFunction<T> index) {
        return verification.sample(eligible, size);
    }

    @Override
    public int retestsShowingFalse(
            int round, int contributor, String disposition, boolean allied, int voters, double chance) {
        return verification.successes(voters, chance);
    }

    @Override
    public <T> List<T> whoSaw(int round, int contributor, List<T> voters, int size, ToIntFunction<T> index) {
        return persons.sample(voters, size);
    }

    @Override
    public double typeDeviate(int participant, int trait) {
        return Deviates.pair(persons::random).first();
    }
}
