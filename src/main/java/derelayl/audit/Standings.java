package derelayl.audit;

import java.util.BitSet;

/** What is held against whom. */
final class Standings {
    private final int[] strikes;
    private final BitSet excluded = new BitSet();

    Standings(int participants) {
        strikes = new int[participants];
    }

    void strike(int participant) {
        strikes[participant]++;
    }

    /** Does what a settlement block says has become of a standing, and finds fault if that cannot be. */
    void change(int participant, String what, Findings findings) {
        var isPossible = switch (what) {
            case "excluded" -> !isExcluded(participant);
            case "readmitted" -> isExcluded(participant);
            case "expired" -> strikes[participant] > 0;
            default -> throw new Unreadable("standings: there is no '%s'", what);
        };
        findings.require(
                isPossible,
                "participant %d cannot be %s: it is %s and has %d strikes",
                participant,
                what,
                isExcluded(participant) ? "excluded" : "in good standing",
                strikes[participant]);
        if (isPossible) {
            change(participant, what);
        }
    }

    private void change(int participant, String what) {
        if (what.equals("expired")) {
            strikes[participant]--;
            return;
        }
        excluded.set(participant, what.equals("excluded"));
        if (!isExcluded(participant)) {
            strikes[participant] = 0;
        }
    }

    int strikes(int participant) {
        return strikes[participant];
    }

    boolean isExcluded(int participant) {
        return excluded.get(participant);
    }

    /** Who is excluded now. */
    BitSet excluded() {
        return (BitSet) excluded.clone();
    }

    int numberExcluded() {
        return excluded.cardinality();
    }
}
