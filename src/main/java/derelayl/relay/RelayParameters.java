package derelayl.relay;

import java.io.Serializable;

/**
 * The numbers of the protocol; each range is a constant beside this list.
 *
 * @param participants how many there are, a fixed population
 * @param trainersPerOwner how many trainers may train on an owner's model in a round
 * @param settlementShare the share of models to settle, for the selection rules to read
 * @param trainingSuccess the chance that a matched trainer delivers a model
 * @param gainMean the mean gain of a training, in performance numbers
 * @param gainDeviation the standard deviation of that gain
 * @param testingCases cases in a testing block
 */
public record RelayParameters(
        int participants,
        int trainersPerOwner,
        double settlementShare,
        double trainingSuccess,
        double gainMean,
        double gainDeviation,
        int testingCases)
        implements Serializable {
    public static final Range PARTICIPANTS = new Range(2, 10_000_000);
    public static final Range TRAINERS_PER_OWNER = Range.countFrom(1);
    public static final Range SETTLEMENT_SHARE = new Range(0, 1);
    public static final Range TRAINING_SUCCESS = new Range(0, 1);
    public static final Range GAIN_MEAN = new Range(-1e9, 1e9);
    public static final Range GAIN_DEVIATION = new Range(0, 1e9);
    public static final Range TESTING_CASES = Range.countFrom(0);

    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public RelayParameters {
        PARTICIPANTS.check("participants", participants);
        TRAINERS_PER_OWNER.check("trainersPerOwner", trainersPerOwner);
        SETTLEMENT_SHARE.check("settlementShare", settlementShare);
        TRAINING_SUCCESS.check("trainingSuccess", trainingSuccess);
        GAIN_MEAN.check("gainMean", gainMean);
        GAIN_DEVIATION.check("gainDeviation", gainDeviation);
        TESTING_CASES.check("testingCases", testingCases);
    }

    /** How many participants are owner or trainer in a round: half, rounded down. */
    public int activeLimit() {
        return participants / 2;
    }
}
