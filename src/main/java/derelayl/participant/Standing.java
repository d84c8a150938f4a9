package derelayl.participant;

import derelayl.vocabulary.Offender;
import java.io.Serializable;
import java.util.ArrayList;

/** What the majority holds against a participant. */
public final class Standing implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Integer> strikeRounds = new ArrayList<>();
    private boolean excluded;

    /** Notes a strike. */
    public void strike(int round) {
        strikeRounds.add(round);
    }

    /** How many strikes there are. */
    public int strikes() {
        return strikeRounds.size();
    }

    /** Whether the participant takes no role and has no vote. */
    public boolean isExcluded() {
        return excluded;
    }

    /** Whether there is anything for the rules to decide. */
    public boolean isTainted() {
        return excluded || !strikeRounds.isEmpty();
    }

    /** The question what the strikes lead to. */
    Offender asOffender(int round) {
        return new Offender(round, strikes(), age(round, 0), age(round, strikes() - 1), excluded);
    }

    private int age(int round, int strike) {
        return strikeRounds.isEmpty() ? 0 : round - strikeRounds.get(strike);
    }

    /** Does what the rules have decided. */
    public void apply(Offender decided) {
        var readmitted = excluded && !decided.remainsExcluded();
        excluded = decided.remainsExcluded();
        if (readmitted) {
            strikeRounds.clear();
        } else if (decided.expires() && !strikeRounds.isEmpty()) {
            strikeRounds.remove(0);
        }
    }
}
