package derelayl.equilibrium;

import static derelayl.report.page.Html.text;

import derelayl.report.Figure;
import derelayl.report.page.WebPage;
import derelayl.wording.Rounding;
import java.util.List;

/** {@code report.html}: what a stress test has found out, point by point. */
final class StressPage {
    private static final String HEAD = """
            <div class="wide"><table>
            <thead><tr><th scope="col">deviation</th><th scope="col" class="number">members</th><th scope="col" class="number">runs</th><th scope="col" class="number">utility</th><th scope="col" class="number">gain</th><th scope="col" class="number">from</th><th scope="col" class="number">to</th><th scope="col" class="number">coins a head</th><th scope="col">verdict</th></tr></thead>
            <tbody>
            """;

    private StressPage() {}

    /** The page. */
    static String of(StressPlan plan, List<StressResult> results, Figure figure) {
        var question = plan.sweep().plan().question();
        var title = question.isEmpty() ? "Is honesty worth it?" : question;
        var page = new StringBuilder(
                WebPage.heading("Stress test of " + plan.sweep().base().name(), title));
        for (var result : results) {
            plan.heading(result.point())
                    .ifPresent(heading -> page.append("<h3>%s</h3>\n".formatted(text(heading, WebPage.LONGEST))));
            page.append(WebPage.answers(StressSentences.of(result)));
        }
        page.append(WebPage.figure(
                WebPage.svg(figure, 1),
                1,
                "utility a head of those who deviate while all others are honest, as a share of what the honest earn on"
                        + " average, with bounds that hold together for each number of participants. The lower dotted line"
                        + " is what the honest have, the upper one the least that would be worth it.",
                "stress.pdf"));
        page.append("<h2>Every deviation</h2>\n");
        results.forEach(result -> page.append(table(plan, result)));
        page.append(method(results.get(0).findings()));
        return WebPage.of(title, false, page);
    }

    private static String table(StressPlan plan, StressResult result) {
        var findings = result.findings();
        var table = new StringBuilder();
        plan.heading(result.point())
                .ifPresent(heading -> table.append("<h3>%s</h3>\n".formatted(text(heading, WebPage.LONGEST))));
        table.append(HEAD);
        for (var finding : findings.findings()) {
            var rounding = Rounding.to((finding.high() - finding.low()) / 2, finding.gain());
            table.append("""
                    <tr><td>%s</td><td class="number">%d</td><td class="number">%d</td><td class="number">%s</td><td class="number">%s</td><td class="number">%s</td><td class="number">%s</td><td class="number">%s</td><td>%s</td></tr>
                    """.formatted(
                            text(finding.deviation().name()),
                            finding.members(),
                            finding.runs(),
                            rounding.of(findings.baseline().utility() + finding.gain()),
                            rounding.of(finding.gain()),
                            rounding.of(finding.low()),
                            rounding.of(finding.high()),
                            Rounding.inShort(finding.coins()),
                            finding.verdict().word()));
        }
        return table.append("</tbody></table></div>\n").toString();
    }

    private static String method(Findings findings) {
        var settings = findings.settings();
        return "<p class=\"note\">Utility and gain are shares of what an honest participant earns, %s. The honest are known from %d runs in which all were. Each deviation was looked at after 30, 60, 120 … runs until it was decided, at most %d times; with %d deviations, each bound may be wrong with a chance of %s, so that all for a number of participants hold together at %s %%.</p>\n"
                .formatted(
                        Rounding.inShort(findings.baseline().scale()),
                        findings.baseline().runs(),
                        settings.looks(),
                        settings.deviations().size(),
                        Rounding.inShort(settings.error()),
                        Rounding.inShort(100 * settings.confidence()));
    }
}
