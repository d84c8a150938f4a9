package derelayl.audit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is held against whom. */
final class Standings {
    private final int[] strikes;
    private final boolean[] excluded;
    private int numberExcluded;

    Standings(int participants) {
        strikes = new int[participants];
        excluded = new boolean[participants];
    }

    void strike(int participant) {
        strikes[participant]++;
    }

    /** Does what a settlement block says has become of a standing, and finds fault if that cannot be. */
    void change(int participant, String what, Findings findings) {
        var isPossible = switch (what) {
            case "excluded" -> !excluded[participant];
            case "readmitted" -> excluded[participant];
            case "expired" -> strikes[participant] > 0;
            default -> throw new Unreadable("standings: there is no '%s'", what);
        };
        findings.require(
                isPossible,
                "participant %d cannot be %s: it is %s and has %d strikes",
                participant,
                what,
                excluded[participant] ? "excluded" : "in good standing",
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
        excluded[participant] = what.equals("excluded");
        numberExcluded += excluded[participant] ? 1 : -1;
        if (!excluded[participant]) {
            strikes[participant] = 0;
        }
    }

    int strikes(int participant) {
        return strikes[participant];
    }

    boolean isExcluded(int participant) {
        return excluded[participant];
    }

    /** Who is excluded now. */
    Set<Integer> excluded() {
        return IntStream.range(0, excluded.length)
                .filter(this::isExcluded)
                .boxed()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    int numberExcluded() {
        return numberExcluded;
    }
}
