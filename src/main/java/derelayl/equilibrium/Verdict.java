package derelayl.equilibrium;

import java.util.Locale;

/** What is known of a deviation's gain, which is compared with the least that matters. */
public enum Verdict {
    /** It is more. */
    PROFITABLE,
    /** It is less, and may be a loss of more than that. */
    UNPROFITABLE,
    /** It is less, and so is its loss. */
    INDIFFERENT,
    /** It may be more or less. */
    UNDECIDED;

    /** As tables have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
