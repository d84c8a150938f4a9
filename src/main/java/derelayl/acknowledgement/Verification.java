package derelayl.acknowledgement;

import java.io.Serializable;

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
}
