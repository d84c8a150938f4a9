package derelayl.relay;

import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.DrawnLearning;
import derelayl.learning.Learning;
import derelayl.learning.LearningModel;
import derelayl.participant.Population;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
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
 * @param firstOwners who owns the genesis model in the first round
 * @param population who is inclined to what
 * @param cheating what dishonest conducts do to a model
 * @param verification how contributions are verified
 * @param streams which luck there is
 * @param types how participants differ
 * @param utility what they want
 * @param learningModel what training makes of models
 */
public record RelayParameters(
        int participants,
        int trainersPerOwner,
        double settlementShare,
        double trainingSuccess,
        double gainMean,
        double gainDeviation,
        int testingCases,
        FirstOwners firstOwners,
        Population population,
        Cheating cheating,
        Verification verification,
        Streams streams,
        TypeDeviations types,
        UtilityFunction utility,
        LearningModel learningModel)
        implements Serializable {
    public static final Range PARTICIPANTS = new Range(2, 10_000_000);
    public static final Range TRAINERS_PER_OWNER = Range.countFrom(1);
    /** From none to all: the range of shares and chances. */
    public static final Range SHARE = new Range(0, 1);

    public static final Range GAIN_MEAN = new Range(-1e9, 1e9);
    public static final Range GAIN_DEVIATION = new Range(0, 1e9);
    /** Of what sets participants apart. */
    public static final Range TYPE_DEVIATION = new Range(0, 10);
    /** Of what something is worth or costs, in coins. */
    public static final Range WORTH = new Range(0, 1e9);
    /** How much of a round's utility that of the next is worth. */
    public static final Range DISCOUNT = new Range(0, 1);

    /** What conducts do to a gain. */
    public static final Range CONDUCT = new Range(-1e9, 1e9);

    public static final Range TESTING_CASES = Range.countFrom(0);

    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public RelayParameters {
        PARTICIPANTS.check("participants", participants);
        TRAINERS_PER_OWNER.check("trainersPerOwner", trainersPerOwner);
        SHARE.check("settlementShare", settlementShare);
        SHARE.check("trainingSuccess", trainingSuccess);
        GAIN_MEAN.check("gainMean", gainMean);
        GAIN_DEVIATION.check("gainDeviation", gainDeviation);
        TESTING_CASES.check("testingCases", testingCases);
        new Range(1, participants / 2).check("firstOwners", firstOwners.number());
        new Range(0, participants - 1).check("participants who are not honest", population.others(participants));
        population.named().forEach(index -> new Range(1, participants - 1).check("a named participant", index));
        new Range(0, participants).check("committee", verification.committee());
        CONDUCT.check("effort", cheating.effort());
        CONDUCT.check("claimBoost", cheating.claimBoost());
        CONDUCT.check("harm", cheating.harm());
        SHARE.check("quorum", verification.quorum());
        SHARE.check("detection", verification.detection());
        SHARE.check("falseAlarm", verification.falseAlarm());
        TYPE_DEVIATION.check("ability", types.ability());
        TYPE_DEVIATION.check("cost", types.cost());
        TYPE_DEVIATION.check("value", types.value());
        WORTH.check("model", utility.model());
        WORTH.check("training", utility.training());
        WORTH.check("retest", utility.retest());
        WORTH.check("data", utility.data());
        WORTH.check("block", utility.block());
        DISCOUNT.check("discount", utility.discount());
    }

    /** Everybody is honest, one participant owns the genesis model, everyone votes, luck is as published, all are alike, and want coins. */
    public RelayParameters(
            int participants,
            int trainersPerOwner,
            double settlementShare,
            double trainingSuccess,
            double gainMean,
            double gainDeviation,
            int testingCases) {
        this(
                participants,
                trainersPerOwner,
                settlementShare,
                trainingSuccess,
                gainMean,
                gainDeviation,
                testingCases,
                FirstOwners.ONE,
                Population.ALL_HONEST,
                Cheating.USUAL,
                Verification.PERFECT,
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
    }

    /** The same with other participants. */
    public RelayParameters with(Population another) {
        return new RelayParameters(
                participants,
                trainersPerOwner,
                settlementShare,
                trainingSuccess,
                gainMean,
                gainDeviation,
                testingCases,
                firstOwners,
                another,
                cheating,
                verification,
                streams,
                types,
                utility,
                learningModel);
    }

    /** What training makes of models, and what re-tests show, in a run with this seed. */
    Learning learning(long seed) {
        return learningModel.of(drawn(), participants, seed);
    }

    /** Whether gains are drawn, and no model is really trained. */
    public boolean areGainsDrawn() {
        return learningModel == LearningModel.Drawn.DRAWN;
    }

    private DrawnLearning drawn() {
        return new DrawnLearning(
                gainMean, gainDeviation, cheating, verification.detection(), verification.falseAlarm());
    }

    /** How much of an honest training's effort goes into one with this conduct, 0 to 1. */
    double effort(Conduct conduct) {
        return switch (conduct) {
            case HONEST, GUARDED, POISON -> 1;
            case LAZY -> learningModel.lazyEffort(drawn());
            case FREE_RIDE, FORGE, PLAGIARISE, WITHHOLD -> 0;
        };
    }

    /** How many participants are owner or trainer in a round: half, rounded down. */
    public int activeLimit() {
        return participants / 2;
    }
}
