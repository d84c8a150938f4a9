package derelayl.equilibrium;

import derelayl.equilibrium.PayoffCurve.Known;
import derelayl.equilibrium.PayoffCurve.Point;
import derelayl.equilibrium.PayoffCurve.Root;
import derelayl.participant.Disposition;
import derelayl.wording.Rounding;
import derelayl.wording.ShortestDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What payoff curves say, in a plain sentence. */
public final class CurvesSentences {
    private static final double PER_CENT = 100;

    private CurvesSentences() {}

    /** The sentence, and what cannot be told. */
    public static String of(CurvesResult result) {
        var points = result.curve().points();
        var known =
                points.stream().filter(point -> point.advantage().sign() != 0).findFirst();
        var isTold = known.isEmpty() || known.get() == points.get(0);
        return answer(result)
                + (isTold
                        ? ""
                        : " Below %s, %d seeds do not tell."
                                .formatted(
                                        percent(known.get().share()),
                                        points.get(0).runs()));
    }

    private static String answer(CurvesResult result) {
        var points = result.curve().points();
        var last = percent(points.get(points.size() - 1).share());
        var who = Disposition.plural(result.deviation().disposition());
        var first = points.stream()
                .map(Point::advantage)
                .map(Known::sign)
                .filter(sign -> sign != 0)
                .findFirst();
        if (first.isEmpty()) {
            return "With %s, %s come to what the honest do, at all shares up to %s, as far as can be told."
                    .formatted(result.name(), who, last);
        }
        var roots = result.curve().roots();
        if (roots.isEmpty()) {
            return first.get() < 0
                    ? "With %s, honesty survives any share of %s that was tried, up to %s."
                            .formatted(result.name(), who, last)
                    : "With %s, honesty does not survive: it pays to join the %s at all shares up to %s."
                            .formatted(result.name(), who, last);
        }
        var beginning = first.get() < 0
                ? "With %s, honesty survives up to %s of %s".formatted(result.name(), share(roots.get(0)), who)
                : "With %s, honesty does not survive the first %s, who spread up to %s"
                        .formatted(result.name(), who, share(roots.get(0)));
        var others = roots.subList(1, roots.size());
        return beginning + (others.isEmpty() ? "." : "; further on, " + further(others) + ".");
    }

    private static String further(List<Root> roots) {
        return roots.stream()
                .map(root ->
                        (root.isStable() ? "a stable mixture at %s" : "another barrier at %s").formatted(share(root)))
                .collect(Collectors.joining(", "));
    }

    private static String share(Root root) {
        var share = root.share();
        var rounding = Rounding.to(PER_CENT * (share.high() - share.low()) / 2, PER_CENT * share.mean());
        return "%s %% (%s to %s)"
                .formatted(
                        rounding.of(PER_CENT * share.mean()),
                        rounding.of(PER_CENT * share.low()),
                        rounding.of(PER_CENT * share.high()));
    }

    private static String percent(double share) {
        return ShortestDecimal.of(Math.round(10 * PER_CENT * share) / 10.0) + " %";
    }
}
