package derelayl.random;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * All luck of a run: every draw, named by what it decides. Participants are named by their index, so that a draw may
 * depend on who is drawn for.
 */
public interface Luck extends Serializable {
    /**
     * Who is not honest, before the first round.
     *
     * @param candidates participants' indices, ascending
     * @param number how many are not honest, 0 to the number of candidates
     * @return their indices, in the order in which they are given dispositions
     */
    List<Integer> whoIsNotHonest(List<Integer> candidates, int number);

    /**
     * Who trains in a round.
     *
     * @param candidates by participant index
     * @param places 0 to the number of candidates
     * @param index a candidate's participant index
     */
    <T> List<T> whoTrains(int round, List<T> candidates, int places, ToIntFunction<T> index);

    /**
     * How equal bids queue: puts them in order.
     *
     * @param bidder the index of the participant who bids
     */
    <T> void howEqualBidsQueue(int round, List<T> bids, ToIntFunction<T> bidder);

    /**
     * Who mines a block.
     *
     * @param block which of the round's blocks, counted from 0
     * @param miners by participant index, at least one
     * @param index a miner's participant index
     */
    <T> T whoMines(int round, int block, List<T> miners, ToIntFunction<T> index);

    /** The circumstances of a matched trainer, from 0 to 1, for rules that leave something to chance. */
    double circumstances(int round, int trainer);

    /**
     * Whether a training succeeds.
     *
     * @param chance 0 to 1
     */
    boolean trainingSucceeds(int round, int trainer, double chance);

    /** How much better or worse than usual a training goes: a standard normal deviate. */
    double gainDeviate(int round, int trainer);

    /**
     * Whose model a plagiarist copies.
     *
     * @param models that can be copied, at least one
     * @param trainer the index of the participant who trained a model
     */
    <T> T victim(int round, int plagiarist, List<T> models, ToIntFunction<T> trainer);

    /**
     * Who is on the committee of a round.
     *
     * @param eligible by participant index
     * @param size 0 to the number of the eligible
     * @param index an eligible one's participant index
     */
    <T> List<T> committee(int round, List<T> eligible, int size, ToIntFunction<T> index);

    /**
     * How many of the re-tests by voters who are alike show a claim to be false: a binomial deviate.
     *
     * @param contributor whose claim it is
     * @param disposition the name of what the voters are inclined to
     * @param allied whether they are allies of the contributor
     * @param voters how many they are
     * @param chance of each re-test, 0 to 1
     */
    int retestsShowingFalse(int round, int contributor, String disposition, boolean allied, int voters, double chance);

    /**
     * What sets a participant apart in one respect: a standard normal deviate.
     *
     * @param trait in which respect, counted from 0
     */
    double typeDeviate(int participant, int trait);

    /**
     * Who of voters who are alike has seen what re-tests show only to some.
     *
     * @param contributor whose claim it is
     * @param voters alike to each other
     * @param size how many have seen it, 0 to the number of voters
     * @param index a voter's participant index
     */
    <T> List<T> whoSaw(int round, int contributor, List<T> voters, int size, ToIntFunction<T> index);
}
