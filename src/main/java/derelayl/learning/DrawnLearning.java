package derelayl.learning;

import derelayl.random.Luck;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Learning as published: the gain of a training is drawn from a normal distribution, and stays what it is for ever.
 *
 * @param gainMean the mean gain of a training, in performance numbers
 * @param gainDeviation the standard deviation of that gain
 * @param cheating what dishonest conducts do to a model
 * @param detection the chance that a re-test shows a false claim to be one, 0 to 1
 * @param falseAlarm the chance that a re-test shows a true claim to be a false one, 0 to 1
 */
public record DrawnLearning(
        double gainMean, double gainDeviation, Cheating cheating, double detection, double falseAlarm)
        implements Learning {
    @Override
    public Skill genesis() {
        return new DrawnSkill(0);
    }

    @Override
    public boolean isPossible(Skill skill) {
        return skill instanceof DrawnSkill;
    }

    @Override
    public Skill train(Skill base, Conduct conduct, double ability, int round, int trainer, double deviate) {
        return new DrawnSkill(base.performance() + gain(conduct, ability, gainDeviation * deviate));
    }

    @Override
    public double claim(
            Skill base, double baseClaim, Skill made, Conduct conduct, double ability, int round, double deviate) {
        return baseClaim + claimedGain(conduct, ability, gainDeviation * deviate);
    }

    private double gain(Conduct conduct, double ability, double deviation) {
        return switch (conduct) {
            case HONEST -> ability * gainMean + deviation;
            case GUARDED -> Math.max(0, ability * gainMean + deviation);
            case LAZY -> ability * cheating.effort() + deviation;
            case POISON -> deviation - cheating.harm();
            case FREE_RIDE, FORGE -> 0;
            case PLAGIARISE, WITHHOLD -> throw new IllegalArgumentException(conduct + " trains nothing");
        };
    }

    private double claimedGain(Conduct conduct, double ability, double deviation) {
        return switch (conduct) {
            case HONEST, GUARDED, LAZY -> gain(conduct, ability, deviation);
            case FREE_RIDE -> gainMean + deviation;
            case FORGE, POISON -> gainMean + deviation + cheating.claimBoost();
            case PLAGIARISE, WITHHOLD -> throw new IllegalArgumentException(conduct + " claims nothing of its own");
        };
    }

    @Override
    public Optional<Evidence> evident(Delivery delivery) {
        var evidence = delivery.conduct().evidence();
        var chance = chanceOfShowingFalse(evidence);
        if (chance == 0) {
            return Optional.of(Evidence.REPRODUCED);
        }
        if (chance == 1) {
            return Optional.of(Evidence.NOT_REPRODUCED);
        }
        return Double.isNaN(chance) ? Optional.of(evidence) : Optional.empty();
    }

    @Override
    public Map<Evidence, Integer> retest(Delivery delivery, Voters voters, Luck luck) {
        var shownFalse = luck.retestsShowingFalse(
                delivery.round(),
                delivery.trainer(),
                voters.disposition(),
                voters.allied(),
                voters.number(),
                chanceOfShowingFalse(delivery.conduct().evidence()));
        var shown = new EnumMap<Evidence, Integer>(Evidence.class);
        shown.put(Evidence.NOT_REPRODUCED, shownFalse);
        shown.put(Evidence.REPRODUCED, voters.number() - shownFalse);
        shown.values().removeIf(count -> count == 0);
        return shown;
    }

    /** NaN where re-testing the claim is not what shows it. */
    private double chanceOfShowingFalse(Evidence evidence) {
        return switch (evidence) {
            case REPRODUCED -> falseAlarm;
            case NOT_REPRODUCED -> detection;
            case DUPLICATE, NOT_DELIVERED -> Double.NaN;
        };
    }
}
