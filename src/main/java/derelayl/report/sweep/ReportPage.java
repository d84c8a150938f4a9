package derelayl.report.sweep;

import static derelayl.report.page.Html.text;

import derelayl.report.page.WebPage;
import java.util.List;

/**
 * {@code report.html}: what a sweep has found out. The same findings give the same bytes.
 */
final class ReportPage {
    private static final int MOST_OF_FIGURES = 2_500_000;
    private static final String TOO_LARGE = "<p class=\"note\">Too large for this page; see the file.</p>";

    private ReportPage() {}

    /** The page. */
    static String of(Findings findings) {
        var page = new StringBuilder(opening(findings));
        var figures = findings.outcomes().isEmpty() ? List.<NamedFigure>of() : SweepFigures.of(findings);
        var budget = MOST_OF_FIGURES;
        for (var i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var svg = budget > 0 ? WebPage.svg(figure.figure(), i + 1) : "";
            // Once one is too large, those after it are not even drawn.
            budget = svg.length() <= budget ? budget - svg.length() : 0;
            page.append(WebPage.figure(budget > 0 ? svg : TOO_LARGE, i + 1, figure.caption(), figure.name() + ".pdf"));
            if (i == 0) {
                page.append(table(findings));
                page.append(figures.size() > 1 ? "<h2>More figures</h2>\n" : "");
            }
        }
        if (figures.isEmpty()) {
            page.append(table(findings));
        }
        page.append(precision(findings))
                .append(Appendix.failures(findings))
                .append(Appendix.inputs(findings))
                .append(Appendix.again(findings));
        return WebPage.of(findings.question(), !findings.progress().isOver(), page);
    }

    private static String opening(Findings findings) {
        var opening = new StringBuilder(WebPage.heading("Sweep over " + names(findings), findings.question()));
        opening.append("<p class=\"progress\">%s</p>\n".formatted(text(progress(findings))));
        var answers = Answers.of(findings);
        if (!answers.isEmpty()) {
            opening.append(WebPage.answers(answers));
            opening.append("<p class=\"note\">In parentheses: 95 % intervals of the mean over runs.");
            if (answers.stream().anyMatch(answer -> answer.contains(Answers.OVERLAP))) {
                opening.append(
                        " Where they overlap, <code>derelayl compare</code>, which pairs runs by their seeds, may still"
                                + " tell two alternatives apart.");
            }
            opening.append("</p>\n");
        }
        return opening.toString();
    }

    private static String names(Findings findings) {
        var names = findings.keys().stream().map(Findings.Varied::name).toList();
        return names.isEmpty() ? "seeds" : String.join(", ", names);
    }

    private static String progress(Findings findings) {
        var progress = findings.progress();
        var points = Answers.count(findings.points().size(), "point");
        var failed = progress.failed() == 0 ? "" : ", of which %d failed".formatted(progress.failed());
        return progress.isOver()
                ? "%s at %s%s.".formatted(Answers.count(progress.done(), "run"), points, failed)
                : "So far %d of %s at %s%s. This page renews itself."
                        .formatted(progress.done(), Answers.count(progress.planned(), "run"), points, failed);
    }

    private static String table(Findings findings) {
        return "<h2>Every point</h2>\n<p class=\"note\">Means over runs, with 95 %% intervals%s</p>\n%s"
                .formatted(
                        findings.outcomes().stream().anyMatch(Findings.Measured::isTruth)
                                ? ": Student’s t, and Wilson’s where something is true or false."
                                : " (Student’s t).",
                        PointTable.of(findings));
    }

    private static String precision(Findings findings) {
        var layout = new Layout(findings);
        var rows = new StringBuilder();
        for (var outcome : findings.outcomes()) {
            Precision.of(outcome, findings.points())
                    .ifPresent(precision -> rows.append("""
                            <tr><td>%s</td><td>%s</td><td class="number">%d</td><td class="number">%s</td><td class="number">%d</td></tr>
                            """.formatted(
                                    text(SweepFigures.words(outcome)),
                                    text(layout.name(precision.point())),
                                    precision.summary().runs(),
                                    Digits.of(precision.summary().halfWidth()),
                                    precision.needed())));
        }
        return rows.isEmpty() ? "" : """
                <h2>How sure, and how to be surer</h2>
                <p>Where each interval is widest, and how many runs of that point would halve it: (1.96 × standard deviation ÷ half-width)²; for what is true or false, by Wilson’s formula.</p>
                <div class="wide"><table>
                <thead><tr><th scope="col">outcome</th><th scope="col">least certain at</th><th scope="col" class="number">runs</th><th scope="col" class="number">half-width</th><th scope="col" class="number">runs for half of it</th></tr></thead>
                <tbody>
                %s</tbody></table></div>
                """.formatted(rows);
    }
}
