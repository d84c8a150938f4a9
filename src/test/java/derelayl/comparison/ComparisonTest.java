package derelayl.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.measure.Value;
import derelayl.statistics.PairedTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    /** Results with seeds from 1 on; each outcome has a value for each seed. */
    private static Results results(String name, Map<String, List<Value>> byOutcome) {
        var bySeed = new TreeMap<Long, Map<String, Value>>();
        byOutcome.forEach((outcome, values) -> {
            for (var i = 0; i < values.size(); i++) {
                bySeed.computeIfAbsent(i + 1L, seed -> new LinkedHashMap<>()).put(outcome, values.get(i));
            }
        });
        return new Results(name, bySeed);
    }

    private static List<Value> numbers(double... numbers) {
        return Arrays.stream(numbers)
                .<Value>mapToObj(number -> Double.isNaN(number) ? Value.NONE : new Value.Number(number))
                .toList();
    }

    private static List<Value> truths(Boolean... truths) {
        return List.of(truths).stream().<Value>map(Value.Truth::new).toList();
    }

    private static Comparison compare(Results... results) {
        return Comparison.of(List.of(results), PairedTest.T);
    }

    private static String sentence(Comparison comparison, String outcome) {
        return new Sentences(comparison, Map.of()).of(comparison.of(outcome).get(0));
    }

    private static final Results BASELINE = results("base", Map.of("gini", numbers(0.370, 0.372, 0.371, 0.373, 0.369)));

    @Test
    void aDifferenceIsToldWithItsIntervalAndBothMeans() {
        var other = results("mine.drl", Map.of("gini", numbers(0.358, 0.361, 0.358, 0.361, 0.357)));
        assertEquals(
                "With mine.drl the Gini coefficient falls by 0.01200 (95 %: 0.01112 to 0.01288), from 0.37100 to"
                        + " 0.35900. Pairing by seed was worth 12.0 times the runs (correlation 0.93).",
                sentence(compare(BASELINE, other), "gini"));
    }

    @Test
    void anIntervalAroundZeroIsNoDifference() {
        var other = results("b", Map.of("gini", numbers(0.371, 0.371, 0.372, 0.371, 0.371)));
        assertTrue(
                sentence(compare(BASELINE, other), "gini")
                        .startsWith(
                                "With b the Gini coefficient does not change discernibly: by 0.0002 (95 %: -0.0018 to 0.0022)"));
    }

    @Test
    void alikeRunsAreIdentical() {
        var alike = new Results("b", BASELINE.bySeed());
        var comparison = compare(BASELINE, alike);
        assertEquals(
                "With b the Gini coefficient is identical with every seed (0.371 on average).",
                sentence(comparison, "gini"));
        assertTrue(comparison.outcomes().get(0).p().isEmpty());
        assertEquals(0, comparison.tests());
    }

    @Test
    void whatDoesNotExistInSomeRunsIsLeftOutAndSaid() {
        var first = results("a", Map.of("growth", numbers(1, Double.NaN, 3, 4, 6)));
        var second = results("b", Map.of("growth", numbers(2, 3, Double.NaN, 6, 7)));
        var growth = compare(first, second).outcomes().get(0);
        assertEquals(3, growth.pairs());
        assertEquals(4.0 / 3, growth.difference().orElseThrow().mean(), 1e-12);
        assertTrue(sentence(compare(first, second), "growth")
                .contains("It does not exist in 1 of 5 runs with a and in 1 with b; compared are the 3 seeds that have"
                        + " it in both, which may be unlike the others."));
    }

    @Test
    void whatOnlyOneOfThemHasCannotBeCompared() {
        var other = results("b", Map.of("coins_of_forger", numbers(1, 2, 3, 4, 5)));
        var comparison = compare(BASELINE, other);
        assertEquals(List.of("gini", "coins_of_forger"), comparison.names());
        assertEquals(
                "With b nothing can be said of coins_of_forger: there is no seed with which both have it. It does not"
                        + " exist in 5 of 5 runs with base and in 0 with b.",
                sentence(comparison, "coins_of_forger"));
        assertEquals(
                "gini,b,0,,,,,,,,",
                new String(ComparisonTables.compare(comparison), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                        .get(1));
    }

    @Test
    void onlySeedsOfAllAreCompared() {
        var other = results("b", Map.of("gini", numbers(1, 2)));
        assertEquals(List.of(1L, 2L), List.copyOf(compare(BASELINE, other).seeds()));
    }

    @Test
    void truthsAreSharesWithMcNemarsTest() {
        var first = results("a", Map.of("extinct", truths(false, false, false, false, false, false, false, true)));
        var second = results("b", Map.of("extinct", truths(true, true, true, true, true, true, false, true)));
        var extinct = compare(first, second).outcomes().get(0);
        assertEquals(0.75, extinct.difference().orElseThrow().mean());
        assertEquals(0.03125, extinct.p().orElseThrow(), 1e-9);
        assertTrue(sentence(compare(first, second), "extinct")
                .startsWith("With b the share of relays that died out rises by 0.75 (95 %: 0."));
    }

    @Test
    void allTestsAreCorrectedTogether() {
        var first = results("a", Map.of("x", numbers(1, 2, 3, 4), "y", numbers(1, 2, 3, 4)));
        var second = results("b", Map.of("x", numbers(2, 3, 4.1, 5), "y", numbers(1.3, 2, 3.4, 4.1)));
        var comparison = compare(first, second);
        var x = comparison.of("x").get(0);
        var y = comparison.of("y").get(0);
        assertEquals(2, comparison.tests());
        assertEquals(2 * x.p().orElseThrow(), x.pHolm().orElseThrow(), 1e-12);
        assertEquals(y.p().orElseThrow(), y.pHolm().orElseThrow(), 1e-12);
        assertTrue(x.isCertain());
        assertFalse(y.isCertain());
        assertEquals(
                List.of("With b these differ as well (Holm: p < 0.05): x."),
                new Sentences(comparison, Map.of()).others(List.of("y")));
    }

    @Test
    void aMarginIsJudged() {
        var other = results("b", Map.of("gini", numbers(0.358, 0.361, 0.358, 0.361, 0.357)));
        var comparison = compare(BASELINE, other);
        var gini = comparison.outcomes().get(0);
        assertTrue(new Sentences(comparison, Map.of("gini", 0.02))
                .of(gini)
                .contains("There is no difference larger than 0.02."));
        assertTrue(new Sentences(comparison, Map.of("gini", 0.01))
                .of(gini)
                .contains("The difference is larger than 0.01."));
        assertTrue(
                new Sentences(comparison, Map.of("gini", 0.0122))
                        .of(gini)
                        .contains(
                                "Whether there is a difference larger than 0.0122 is undecided; about 97 seeds would decide it."));
    }

    @Test
    void theTableHasARowForEachOutcomeAndAlternative() {
        var other = results("x=1,y=2", Map.of("gini", numbers(0.47, 0.472, 0.471, 0.473, 0.469)));
        var lines = new String(ComparisonTables.compare(compare(BASELINE, other)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals("outcome,alternative,n,mean_baseline,mean,difference,low,high,p,p_holm,correlation", lines.get(0));
        assertTrue(lines.get(1).startsWith("gini,\"x=1,y=2\",5,0.371,0.471,0."), lines.get(1));
        var runs = new String(ComparisonTables.runs(compare(BASELINE, other)), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals("alternative,seed,gini", runs.get(0));
        assertEquals("\"x=1,y=2\",5,0.469", runs.get(10));
    }

    @Test
    void documentsHaveWhatTheTableHas() throws IOException {
        var other = results("b_2", Map.of("gini", numbers(0.358, 0.361, 0.358, 0.361, 0.357)));
        var comparison = compare(BASELINE, other);
        var documents = new ComparisonDocuments(comparison, new Sentences(comparison, Map.of()));
        var json = new String(documents.json(), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"alternative\" : \"b_2\","), json);
        assertTrue(json.contains("\"n\" : 5,"), json);
        assertTrue(json.contains("\"sentence\" : \"With b_2 the Gini coefficient falls by"), json);
        var markdown = documents.markdown(List.of("gini"));
        assertTrue(markdown.startsWith("- With b\\_2 the Gini coefficient falls by"), markdown);
        assertTrue(
                markdown.contains("| gini | b\\_2 | 5 | 0.37100 | 0.35900 | -0.01200 | -0.01288 to -0.01112 |"),
                markdown);
    }
}
