package derelayl.acknowledgement;

import derelayl.random.Draws;
import derelayl.vocabulary.Evidence;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * How contributions are verified.
 *
 * @param committee how many re-test and vote in a round; {@link #ALL} for everyone in good standing
 * @param quorum a contribution is acknowledged if more than this share of the committee acknowledges it; 0 to 1
 * @param detection the chance that a re-test shows a false claim to be one, 0 to 1
 * @param falseAlarm the chance that a re-test shows a true claim to be a false one, 0 to 1
 */
public record Verification(int committee, double quorum, double detection, double falseAlarm) implements Serializable {
    /** The size of a committee of everyone in good standing. */
    public static final int ALL = 0;
    /** Everyone votes, re-tests are perfect, and more than half is needed. */
    public static final Verification PERFECT = new Verification(ALL, 0.5, 1, 0);

    /** Whether every re-test shows what is there. */
    boolean isPerfect() {
        return detection == 1 && falseAlarm == 0;
    }

    /**
     * What a number of voters see of a contribution.
     *
     * @param evidence what a perfect re-test finds
     * @return voters by what their re-tests show
     */
    Map<Evidence, Integer> retests(Evidence evidence, int voters, Draws luck) {
        var shown = new EnumMap<Evidence, Integer>(Evidence.class);
        var chanceOfFalse = switch (evidence) {
            case REPRODUCED -> falseAlarm;
            case NOT_REPRODUCED -> detection;
            default -> Double.NaN;
        };
        if (Double.isNaN(chanceOfFalse)) {
            shown.put(evidence, voters);
        } else {
            var shownFalse = successes(voters, chanceOfFalse, luck);
            shown.put(Evidence.NOT_REPRODUCED, shownFalse);
            shown.put(Evidence.REPRODUCED, voters - shownFalse);
        }
        shown.values().removeIf(count -> count == 0);
        return shown;
    }

    private static int successes(int trials, double chance, Draws luck) {
        if (chance == 0 || chance == 1) {
            return chance == 0 ? 0 : trials;
        }
        return luck.successes(trials, chance);
    }
}
