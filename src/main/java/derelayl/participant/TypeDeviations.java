package derelayl.participant;

import derelayl.random.Luck;
import java.io.Serializable;

/**
 * How much participants differ: standard deviations of what has a log-normal distribution of mean 1.
 *
 * @param ability of the gain of trainings
 * @param cost of what work costs
 * @param value of what models are worth
 */
public record TypeDeviations(double ability, double cost, double value) implements Serializable {
    /** All are alike. */
    public static final TypeDeviations NONE = new TypeDeviations(0, 0, 0);

    /** Draws a participant's type; nothing is drawn of what does not differ. */
    public PrivateType draw(int participant, Luck luck) {
        if (equals(NONE)) {
            return PrivateType.USUAL;
        }
        return new PrivateType(
                draw(ability, 0, participant, luck),
                draw(cost, 1, participant, luck),
                draw(value, 2, participant, luck));
    }

    /** A log-normal number of mean 1 is exp(s z - s^2 / 2) of a normal z, where s^2 = ln(1 + deviation^2). */
    private static double draw(double deviation, int trait, int participant, Luck luck) {
        if (deviation == 0) {
            return 1;
        }
        var variance = StrictMath.log1p(deviation * deviation);
        return StrictMath.exp(StrictMath.sqrt(variance) * luck.typeDeviate(participant, trait) - variance / 2);
    }
}
