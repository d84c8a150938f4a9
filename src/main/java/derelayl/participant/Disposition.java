package derelayl.participant;

import java.io.Serializable;

/**
 * What a participant is inclined to. The name means what the rule files make of it.
 *
 * @param name such as "honest" or "forger"
 * @param alliance the alliance that participants so inclined belong to; empty if none
 */
public record Disposition(String name, String alliance) implements Serializable {
    /** Whoever the scenario gives no other disposition. */
    public static final Disposition HONEST = new Disposition("honest", "");

    private static final String ABSTAINER = "abstainer";

    /** Whether its owner counts among the dishonest: neither honest nor merely abstaining. */
    public boolean isDishonest() {
        return !equals(HONEST) && !name.equals(ABSTAINER);
    }

    /** Whether participants of the two dispositions are allies, whoever they are. */
    public boolean isAlliedWith(Disposition other) {
        return !alliance.isEmpty() && alliance.equals(other.alliance);
    }
}
