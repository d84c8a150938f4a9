package derelayl.equilibrium;

import derelayl.wording.Rounding;
import derelayl.wording.ShortestDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a stress test says at one point of its plan, in plain sentences. */
public final class StressSentences {
    private static final double PER_CENT = 100;

    private final StressPoint point;
    private final Findings findings;
    private final StressSettings settings;

    private StressSentences(StressResult result) {
        point = result.point();
        findings = result.findings();
        settings = point.settings();
    }

    /** All of them, the answer to the question first. */
    public static List<String> of(StressResult result) {
        return new StressSentences(result).all();
    }

    private List<String> all() {
        var all = new ArrayList<String>();
        for (var members : settings.sizes()) {
            all.add(members == 1 ? alone() : together(members));
        }
        findings.rationality().forEach(rationality -> all.add(rationality(rationality)));
        breakEven("a training", Finding::breakEvenTraining).ifPresent(all::add);
        breakEven("a re-test", Finding::breakEvenRetest).ifPresent(all::add);
        return all;
    }

    private String alone() {
        var within = "within %s at %s".formatted(percent(settings.epsilon()), percent(settings.confidence()));
        var answer = findings.isEquilibrium(1);
        if (answer.isEmpty()) {
            return "Whether honesty is an equilibrium %s is undecided over %d rounds: %s."
                    .formatted(within, rounds(), undecided(1));
        }
        return answer.get()
                ? "Honesty is an equilibrium %s: nobody gains more by deviating alone over %d rounds; the best is %s."
                        .formatted(within, rounds(), words(findings.best(1)))
                : "Honesty is no equilibrium %s: deviating alone pays over %d rounds, in shares of what the honest earn by %s%s."
                        .formatted(within, rounds(), profitable(1), alsoUndecided(1));
    }

    private String together(int members) {
        var answer = findings.isEquilibrium(members);
        var who = "For %d together (%s of all)".formatted(members, percent((double) members / participants()));
        if (answer.isEmpty()) {
            return "%s that is undecided: %s.".formatted(who, undecided(members));
        }
        return answer.get()
                ? "%s the best is %s; nothing pays.".formatted(who, words(findings.best(members)))
                : "%s what pays a head is %s%s.".formatted(who, profitable(members), alsoUndecided(members));
    }

    private String profitable(int members) {
        return findings.of(members).stream()
                .filter(finding -> finding.verdict() == Verdict.PROFITABLE)
                .sorted(Comparator.comparingDouble(finding -> -finding.gain()))
                .map(StressSentences::words)
                .collect(Collectors.joining(", "));
    }

    private String alsoUndecided(int members) {
        var isAny = findings.of(members).stream().anyMatch(finding -> finding.verdict() == Verdict.UNDECIDED);
        return isAny ? "; undecided: " + undecided(members) : "";
    }

    /** What is not decided, what that would take, and why it was not done. */
    private String undecided(int members) {
        return findings.of(members).stream()
                        .filter(finding -> finding.verdict() == Verdict.UNDECIDED)
                        .map(finding -> "%s after %,d runs, and it takes about %,d"
                                .formatted(
                                        words(finding),
                                        finding.runs(),
                                        finding.needed().orElseThrow()))
                        .collect(Collectors.joining(", "))
                + "; it stopped after %,d runs, of %,d (--most-runs)".formatted(findings.runs(), settings.mostRuns());
    }

    /** A deviation with its gain and bounds, as shares of what the honest earn. */
    private static String words(Finding finding) {
        var name = finding.deviation().name();
        if (finding.isIdentical()) {
            return "%s, which came to the same as honesty in every run".formatted(name);
        }
        return "%s %s".formatted(name, interval(finding.gain(), finding.low(), finding.high()));
    }

    private String rationality(Rationality rationality) {
        return "Being honest rather than %s is worth %s on average, and not less to %s of participants (%s to %s)."
                .formatted(
                        rationality.instead(),
                        interval(
                                rationality.advantage(),
                                rationality.interval().low(),
                                rationality.interval().high()),
                        percent(rationality.share()),
                        percent(rationality.shareInterval().low()),
                        percent(rationality.shareInterval().high()));
    }

    private Optional<String> breakEven(String work, Function<Finding, OptionalDouble> cost) {
        var costs = findings.of(settings.sizes().get(0)).stream()
                .filter(finding -> cost.apply(finding).isPresent())
                .map(finding -> "%s %s"
                        .formatted(
                                finding.deviation().name(),
                                Rounding.inShort(cost.apply(finding).getAsDouble())))
                .toList();
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of("What %s must cost, in coins, for honesty to come to the same as a deviation: %s."
                        .formatted(work, String.join(", ", costs)));
    }

    private static String interval(double number, double low, double high) {
        var rounding = Rounding.to(PER_CENT * (high - low) / 2, PER_CENT * number);
        return "%s %% (%s to %s)".formatted(signed(number, rounding), signed(low, rounding), signed(high, rounding));
    }

    private static String signed(double number, Rounding rounding) {
        var text = rounding.of(PER_CENT * number);
        return number > 0 && !text.matches("[0.]*") ? "+" + text : text;
    }

    private static String percent(double share) {
        return ShortestDecimal.of(Math.round(10 * PER_CENT * share) / 10.0) + " %";
    }

    private int rounds() {
        return point.honest().scenario().rounds();
    }

    private int participants() {
        return point.honest().scenario().relay().participants();
    }
}
