package derelayl.report.sweep;

import static derelayl.report.sweep.Html.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * {@code report.html}: what a sweep has found out, in one file that needs nothing else. The same findings give the same
 * bytes. Nothing in it but its own style and its own script, which sorts tables, is let in by the browser, whatever
 * rule files and values say.
 */
final class ReportPage {
    private static final int MOST_OF_FIGURES = 2_500_000;
    private static final int LONGEST = 2000;
    private static final String TOO_LARGE = "<p class=\"note\">Too large for this page; see the file.</p>";
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private ReportPage() {}

    /** The page. */
    static String of(Findings findings) {
        var page = new StringBuilder(head(findings));
        page.append("<body>\n<main>\n").append(opening(findings));
        var figures = findings.outcomes().isEmpty() ? List.<NamedFigure>of() : SweepFigures.of(findings);
        var budget = MOST_OF_FIGURES;
        for (var i = 0; i < figures.size(); i++) {
            var svg = budget > 0 ? figures.get(i).figure().svg("figure-" + (i + 1)) : "";
            // Once one is too large, those after it are not even drawn.
            budget = svg.length() <= budget ? budget - svg.length() : 0;
            page.append(figure(figures.get(i), i + 1, budget > 0 ? svg : TOO_LARGE));
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
                .append(Appendix.again(findings))
                .append("</main>\n<script>")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n");
        return page.toString();
    }

    private static String head(Findings findings) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'">
                %s<meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                """.formatted(
                        hash(STYLE),
                        hash(SCRIPT),
                        findings.progress().isOver() ? "" : "<meta http-equiv=\"refresh\" content=\"10\">\n",
                        text(findings.question(), LONGEST),
                        STYLE);
    }

    private static String opening(Findings findings) {
        var opening = new StringBuilder("<p class=\"name\">Sweep over %s</p>\n<h1>%s</h1>\n"
                .formatted(text(names(findings), LONGEST), text(findings.question(), LONGEST)));
        opening.append("<p class=\"progress\">%s</p>\n".formatted(text(progress(findings))));
        var answers = Answers.of(findings);
        if (!answers.isEmpty()) {
            opening.append("<ul class=\"answers\">\n");
            answers.forEach(answer -> opening.append("<li>%s</li>\n".formatted(text(sentence(answer), LONGEST))));
            opening.append("</ul>\n<p class=\"note\">In parentheses: 95 % intervals of the mean over runs.");
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

    private static String sentence(String answer) {
        return answer.substring(0, 1).toUpperCase(Locale.ROOT) + answer.substring(1);
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

    private static String figure(NamedFigure figure, int number, String content) {
        return """
                <figure>
                %s
                <figcaption><b>Figure %d.</b> %s <span class="file">%s.pdf</span></figcaption>
                </figure>
                """.formatted(
                        content.replaceFirst("<svg", "<svg role=\"img\" aria-label=\"Figure %d\"".formatted(number)),
                        number,
                        text(sentence(figure.caption()), LONGEST),
                        text(figure.name()));
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

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (var file = ReportPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException damaged) {
            throw new IllegalStateException(name + " is not on the class path, or is damaged", damaged);
        }
    }
}
