package derelayl.report.sweep;

import static derelayl.report.page.Html.text;

import derelayl.report.sweep.Findings.Point;
import java.util.List;
import java.util.stream.IntStream;

/** What came out at each point, as a table that can be sorted: what was varied first. */
final class PointTable {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int LONGEST_VALUE = 400;

    private PointTable() {}

    static String of(Findings findings) {
        var table = new StringBuilder("<div class=\"wide\"><table class=\"sortable\">\n<thead><tr>");
        var layout = new Layout(findings);
        var isNumeric = IntStream.range(0, findings.keys().size())
                .mapToObj(layout::isNumeric)
                .toList();
        for (var key = 0; key < isNumeric.size(); key++) {
            var varied = findings.keys().get(key);
            table.append("<th scope=\"col\"%s title=\"%s\">%s</th>"
                    .formatted(
                            isNumeric.get(key) ? " class=\"number\"" : "",
                            text(varied.label(), LONGEST_VALUE),
                            breakable(varied.name())));
        }
        table.append("<th scope=\"col\" class=\"number\">runs</th>");
        if (findings.progress().failed() > 0) {
            table.append("<th scope=\"col\" class=\"number\">failed</th>");
        }
        findings.outcomes()
                .forEach(outcome -> table.append("<th scope=\"col\" class=\"number\" title=\"%s\">%s</th>"
                        .formatted(text(outcome.meaning(), LONGEST_VALUE), breakable(outcome.column()))));
        table.append("</tr></thead>\n<tbody>\n");
        var shown = 0;
        for (var point : findings.points()) {
            if (table.length() > MOST_CHARACTERS) {
                break;
            }
            table.append(row(point, findings, isNumeric));
            shown++;
        }
        table.append("</tbody></table></div>\n");
        if (shown < findings.points().size()) {
            table.append(
                    "<p class=\"note\">These are the first %d of %d points; <code>summary.csv</code> has all.</p>\n"
                            .formatted(shown, findings.points().size()));
        }
        return table.toString();
    }

    /** Long names may break after a point or an underscore. */
    private static String breakable(String name) {
        return text(name).replace(".", ".<wbr>").replace("_", "_<wbr>");
    }

    private static String row(Point point, Findings findings, List<Boolean> isNumeric) {
        var row = new StringBuilder("<tr>");
        for (var key = 0; key < isNumeric.size(); key++) {
            row.append(isNumeric.get(key) ? "<td class=\"number\">" : "<td>")
                    .append(text(point.values().get(key), LONGEST_VALUE))
                    .append("</td>");
        }
        row.append("<td class=\"number\">%d</td>".formatted(point.runs()));
        if (findings.progress().failed() > 0) {
            row.append("<td class=\"number\">%d</td>".formatted(point.failed()));
        }
        for (var outcome : findings.outcomes()) {
            row.append(point.of(outcome)
                    .map(summary -> "<td class=\"number\">%s%s</td>"
                            .formatted(
                                    Digits.mean(summary),
                                    summary.halfWidth() == 0
                                            ? ""
                                            : " <small>%s</small>".formatted(Digits.interval(summary))))
                    .orElse("<td class=\"number\"></td>"));
        }
        return row.append("</tr>\n").toString();
    }
}
