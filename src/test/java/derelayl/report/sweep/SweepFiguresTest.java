package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.report.PdfPaths;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SweepFiguresTest {
    private static List<String> names(Findings findings) {
        return SweepFigures.of(findings).stream().map(NamedFigure::name).toList();
    }

    @Test
    void oneNumberMakesLinesAndSeriesMakeFans() {
        assertEquals(
                List.of(
                        "dishonest_coin_share_by_population_forger_share",
                        "outcomes_by_population_forger_share",
                        "dishonest_coin_share_over_rounds"),
                names(SampleFindings.lines()));
    }

    @Test
    void twoNumbersMakeAPhaseDiagramOfEachOutcome() {
        assertEquals(
                List.of(
                        "dishonest_coin_share_by_population_forger_share_and_acknowledgement_committee",
                        "extinct_by_population_forger_share_and_acknowledgement_committee"),
                names(SampleFindings.plane()));
    }

    @Test
    void manyNumbersMakeAPanelForEach() {
        var figures = SweepFigures.of(SampleFindings.scattered());
        assertEquals(List.of("growth_by_each_key"), names(SampleFindings.scattered()));
        assertEquals(6, figures.get(0).figure().panels().size(), "five keys, and the legend");
    }

    @Test
    void allOfThemCanBeDrawnOnPaper() throws IOException {
        for (var findings : List.of(SampleFindings.lines(), SampleFindings.plane(), SampleFindings.scattered())) {
            for (var figure : SweepFigures.of(findings)) {
                assertEquals(
                        true,
                        PdfPaths.of(figure.figure().pdf(figure.name())).filled().size() > 10,
                        figure.name());
            }
        }
    }

    @Test
    void captionsSayWhichKeysTellLinesApart() {
        assertEquals(
                "dishonest coin share against share of forgers; a line for each combination of policy.acknowledgement and"
                        + " policy.bidding.",
                SweepFigures.of(SampleFindings.lines()).get(0).caption());
    }
}
