package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Summary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void aSentenceForEachLineSaysFromWhereToWhereAndTheLargestStep() {
        var answers = Answers.of(SampleFindings.lines());
        assertEquals(
                "With majority, version-gap, the mean of dishonest coin share is 0.0000 (-0.0013 to 0.0013) at share of forgers = 0.0,"
                        + " and 0.9700 (0.9683 to 0.9717) at 0.6; the largest step is between 0.48 and 0.52, from 0.0000 to"
                        + " 0.9700.",
                answers.get(1));
    }

    @Test
    void whereNothingCanBeSaidItIsSaid() {
        var answers = Answers.of(SampleFindings.lines());
        assertTrue(
                answers.get(answers.size() - 1)
                        .startsWith("No run has a value of dishonest coin share or growth at 3 points: forger = 0.44"),
                answers.toString());
    }

    @Test
    void overlappingIntervalsAreNotTakenForADifference() {
        var answers = Answers.of(words(new Summary(9, 1, 0.3, 0.8, 1.2), new Summary(9, 1.1, 0.3, 0.9, 1.3)));
        assertTrue(answers.get(0).endsWith("; their intervals overlap."), answers.get(0));
        var clear = Answers.of(words(new Summary(9, 1, 0.3, 0.8, 1.2), new Summary(9, 2, 0.3, 1.8, 2.2)));
        assertEquals(
                "the mean of growth is least, 1.0 (0.8 to 1.2), with a, and greatest, 2.0 (1.8 to 2.2), with b.",
                clear.get(0));
    }

    @Test
    void meansOverSomeOfTheRunsAreCalledThat() {
        var answers = Answers.of(words(new Summary(4, 1, 0.3, 0.8, 1.2), new Summary(9, 2, 0.3, 1.8, 2.2)));
        assertTrue(
                answers.get(1).startsWith("At 1 point only some of the runs have a value of growth"),
                answers.toString());
    }

    private static Findings words(Summary one, Summary other) {
        var growth = SampleFindings.GROWTH;
        return SampleFindings.of(
                "Which?",
                List.of(new Findings.Varied("policy.bidding", "what is bid", "", List.of())),
                List.of(growth),
                List.of(
                        new Point(1, List.of("a"), 9, 0, Map.of(growth.column(), one)),
                        new Point(2, List.of("b"), 9, 0, Map.of(growth.column(), other))),
                Map.of());
    }
}
