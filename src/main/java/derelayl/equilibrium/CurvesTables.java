package derelayl.equilibrium;

import derelayl.equilibrium.PayoffCurve.Known;
import derelayl.measure.Value;
import derelayl.record.CsvDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What payoff curves are, as tables. */
final class CurvesTables {
    private CurvesTables() {}

    /** {@code curves.csv}: a row for each number of those who deviate. */
    static byte[] curves(List<CurvesResult> results) {
        var rows = new ArrayList<List<String>>();
        for (var result : results) {
            for (var point : result.curve().points()) {
                var row = new ArrayList<>(List.of(
                        result.name(),
                        String.valueOf(point.members()),
                        number(point.share()),
                        String.valueOf(point.runs())));
                List.of(point.honest(), point.deviating(), point.advantage())
                        .forEach(known -> row.addAll(cells(known)));
                rows.add(row);
            }
        }
        return CsvDocument.of(
                List.of(
                        "alternative",
                        "members",
                        "share",
                        "runs",
                        "honest",
                        "honest_low",
                        "honest_high",
                        "deviating",
                        "deviating_low",
                        "deviating_high",
                        "advantage",
                        "advantage_low",
                        "advantage_high"),
                rows);
    }

    /** {@code roots.csv}: a row for each share at which both come to the same. */
    static byte[] roots(List<CurvesResult> results) {
        var rows = new ArrayList<List<String>>();
        for (var result : results) {
            var barrier = result.curve().barrier();
            for (var root : result.curve().roots()) {
                var row = new ArrayList<>(List.of(result.name()));
                row.addAll(cells(root.share()));
                row.add(String.valueOf(root.isStable()));
                row.add(String.valueOf(barrier.equals(Optional.of(root))));
                rows.add(row);
            }
        }
        return CsvDocument.of(List.of("alternative", "share", "low", "high", "stable", "barrier"), rows);
    }

    private static List<String> cells(Known known) {
        return List.of(number(known.mean()), number(known.low()), number(known.high()));
    }

    private static String number(double number) {
        return new Value.Number(number).text();
    }
}
