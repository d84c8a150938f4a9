package derelayl.equilibrium;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a stress test has found out.
 *
 * @param settings what it asked
 * @param baseline what the honest come to, from games in which all are
 * @param findings for each number of participants what each deviation comes to, in the order of the settings
 * @param rationality whether it is worth being honest rather than not taking part
 * @param runs that were played, beside those of who mines only
 */
public record Findings(
        StressSettings settings, Baseline baseline, List<Finding> findings, List<Rationality> rationality, long runs) {
    /**
     * What the honest come to, a head, but for the first owners.
     *
     * @param runs in which all were honest
     * @param utility as a share of {@code scale}
     * @param coins at the end
     * @param shareOfSupply of all coins, of one
     * @param scale the value of these coins, in what utility counts coins in
     */
    public record Baseline(int runs, double utility, double coins, double shareOfSupply, double scale) {}

    /** What so many can do. */
    public List<Finding> of(int members) {
        return findings.stream().filter(finding -> finding.members() == members).toList();
    }

    /** What gains most of what so many can do. */
    public Finding best(int members) {
        return of(members).stream()
                .max(Comparator.comparingDouble(Finding::gain))
                .orElseThrow();
    }

    /** Whether nothing that so many can do gains more than what matters; nothing if that is not decided. */
    public Optional<Boolean> isEquilibrium(int members) {
        if (of(members).stream().anyMatch(finding -> finding.verdict() == Verdict.PROFITABLE)) {
            return Optional.of(false);
        }
        return of(members).stream().anyMatch(finding -> finding.verdict() == Verdict.UNDECIDED)
                ? Optional.empty()
                : Optional.of(true);
    }
}
