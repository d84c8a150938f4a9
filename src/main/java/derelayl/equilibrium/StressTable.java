package derelayl.equilibrium;

import derelayl.measure.Value;
import derelayl.record.CsvDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** {@code stress.csv}: a row for what the honest come to, and one for each deviation by each number of participants. */
final class StressTable {
    private static final List<String> COLUMNS = List.of(
            "deviation",
            "members",
            "runs",
            "utility",
            "low",
            "high",
            "coins",
            "share_of_supply",
            "verdict",
            "break_even_training",
            "break_even_retest",
            "runs_needed");

    private StressTable() {}

    /**
     * The table.
     *
     * @param varied the columns of the keys that vary
     */
    static byte[] of(List<String> varied, List<StressResult> results) {
        var columns = new ArrayList<>(varied);
        columns.addAll(COLUMNS);
        var rows = new ArrayList<List<String>>();
        for (var result : results) {
            rows.add(row(result.point().values(), honest(result.findings().baseline())));
            result.findings()
                    .findings()
                    .forEach(finding -> rows.add(row(
                            result.point().values(),
                            deviating(finding, result.findings().baseline()))));
        }
        return CsvDocument.of(columns, rows);
    }

    private static List<String> row(List<String> values, List<String> cells) {
        var row = new ArrayList<>(values);
        row.addAll(cells);
        return row;
    }

    private static List<String> honest(Findings.Baseline baseline) {
        var utility = number(baseline.utility());
        return List.of(
                "honest",
                "",
                String.valueOf(baseline.runs()),
                utility,
                utility,
                utility,
                number(baseline.coins()),
                number(baseline.shareOfSupply()),
                "",
                "",
                "",
                "");
    }

    /** Bounds are of what somebody gains, on top of what the honest have. */
    private static List<String> deviating(Finding finding, Findings.Baseline baseline) {
        return List.of(
                finding.deviation().name(),
                String.valueOf(finding.members()),
                String.valueOf(finding.runs()),
                number(baseline.utility() + finding.gain()),
                number(baseline.utility() + finding.low()),
                number(baseline.utility() + finding.high()),
                number(finding.coins()),
                number(finding.shareOfSupply()),
                finding.verdict().word(),
                number(finding.breakEvenTraining()),
                number(finding.breakEvenRetest()),
                finding.needed().isPresent() ? String.valueOf(finding.needed().getAsLong()) : "");
    }

    private static String number(double number) {
        return new Value.Number(number).text();
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "";
    }
}
