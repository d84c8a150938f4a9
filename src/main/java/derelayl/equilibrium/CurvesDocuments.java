package derelayl.equilibrium;

import derelayl.participant.Disposition;
import derelayl.report.page.WebPage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is written of payoff curves. */
public final class CurvesDocuments {
    private CurvesDocuments() {}

    /** Tables, figures and page, by their files' names. */
    public static Map<String, Optional<byte[]>> of(List<CurvesResult> results) {
        var payoffs = CurvesFigures.payoffs(results);
        var advantage = CurvesFigures.advantage(results);
        var who = Disposition.plural(results.get(0).deviation().disposition());
        var title = "How many %s does honesty survive?".formatted(who);
        var page = WebPage.heading("Payoff curves", title)
                + WebPage.answers(results.stream().map(CurvesSentences::of).toList())
                + "<p class=\"note\">In parentheses: 95 % intervals, from drawing seeds anew.</p>\n"
                + WebPage.figure(
                        WebPage.svg(advantage, 1),
                        1,
                        "by how much a participant is better off deviating than being honest, over the sizes of both utilities:"
                                + " 1 where only who deviates has anything, -1 where only the honest have. Where it rises through 0,"
                                + " it pays to join those who deviate once there are more of them.",
                        "advantage.pdf")
                + WebPage.figure(
                        WebPage.svg(payoffs, 2),
                        2,
                        "utility a head, of those who do not own the first model, by the share of all who deviate.",
                        "payoffs.pdf");
        var documents = new LinkedHashMap<String, Optional<byte[]>>();
        documents.put("advantage.pdf", Optional.of(advantage.pdf("Advantage of deviating")));
        documents.put("payoffs.pdf", Optional.of(payoffs.pdf("Payoff curves")));
        documents.put("report.html", Optional.of(WebPage.of(title, false, page).getBytes(StandardCharsets.UTF_8)));
        documents.put("curves.csv", Optional.of(CurvesTables.curves(results)));
        documents.put("roots.csv", Optional.of(CurvesTables.roots(results)));
        return documents;
    }
}
