package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.report.figure.Fan;
import derelayl.report.sweep.Findings.Failure;
import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Progress;
import derelayl.report.sweep.Findings.Summary;
import derelayl.report.sweep.Findings.Varied;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void theSameFindingsGiveTheSameBytes() {
        assertEquals(ReportPage.of(SampleFindings.lines()), ReportPage.of(SampleFindings.lines()));
    }

    @Test
    void itNeedsNothingElse() {
        var page = ReportPage.of(SampleFindings.lines());
        for (var reference : List.of(" src=", " href=", "@import", "url(http", "<link", "<iframe")) {
            assertFalse(page.contains(reference), reference);
        }
        assertTrue(page.contains("default-src 'none'"));
        assertFalse(page.contains("unsafe"), "the policy has no exceptions");
    }

    @Test
    void itIsUnderFiveMegabytesHoweverLargeTheSweep() {
        var page = ReportPage.of(huge());
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 5 * MEGABYTE, () -> page.length() + " characters");
        assertTrue(page.contains("<code>summary.csv</code> has all"));
        assertTrue(page.contains("<code>failures.csv</code> has all"));
        assertTrue(page.contains("Too large for this page"));
        assertTrue(page.contains("The file is in the sweep’s folder")
                || page.contains("The file is in the sweep's folder"));
    }

    private static Findings huge() {
        var text = "\"<&".repeat(400_000);
        var keys = IntStream.range(0, 12)
                .mapToObj(i -> new Varied("setting.key-" + i, "key " + i, "", List.of()))
                .toList();
        var outcomes = IntStream.range(0, 40)
                .mapToObj(i -> new Measured("outcome_" + i, text, "", false, List.of()))
                .toList();
        var points = IntStream.rangeClosed(1, 5000)
                .mapToObj(number -> {
                    var summaries = new HashMap<String, Summary>();
                    outcomes.forEach(outcome -> summaries.put(
                            outcome.column(), new Summary(10, number * 0.1, 1, number * 0.1 - 1, number * 0.1 + 1)));
                    var values = keys.stream()
                            .map(key -> String.valueOf(number * 1.37))
                            .toList();
                    return new Point(number, values, 10, 0, summaries);
                })
                .toList();
        var fans = IntStream.range(0, 12).boxed().collect(Collectors.toMap(i -> "series_" + i, i -> fans(points)));
        var failures = IntStream.range(0, 1000)
                .mapToObj(run -> new Failure("" + run, text, text))
                .toList();
        var files = new TreeMap<String, String>();
        for (var i = 0; i < 30; i++) {
            files.put("rules/bidding/file-%d.drl".formatted(i), text);
        }
        return new Findings(
                "How large?",
                new Progress(50_000, 50_000, 1000, true),
                keys,
                outcomes,
                points,
                fans,
                failures,
                text,
                files,
                new TreeMap<>(),
                List.of(text));
    }

    private static Map<Integer, Fan> fans(List<Point> points) {
        var fans = new HashMap<Integer, Fan>();
        var rounds = IntStream.rangeClosed(1, 100).boxed().toList();
        var quantiles = rounds.stream()
                .map(round -> new double[] {round, round + 1, round + 2, round + 3, round + 4})
                .toList();
        points.forEach(point -> fans.put(point.number(), new Fan("", rounds, quantiles)));
        return fans;
    }

    @Test
    void nothingVariedIsAPageToo() {
        var growth = SampleFindings.GROWTH;
        var point = new Point(1, List.of(), 30, 0, Map.of(growth.column(), new Summary(30, 2.4, 0.1, 2.35, 2.45)));
        var page = ReportPage.of(SampleFindings.of("How fast?", List.of(), List.of(growth), List.of(point), Map.of()));
        assertTrue(page.contains("The mean of growth is 2.40 (2.35 to 2.45)."), page);
    }

    @Test
    void beforeTheFirstRunThereAreNoAnswersAndNoFigures() {
        var point = new Point(1, List.of("0.1"), 0, 0, Map.of());
        var findings = SampleFindings.of(
                "How?", List.of(SampleFindings.FORGERS), List.of(SampleFindings.COINS), List.of(point), Map.of());
        var page = ReportPage.of(SampleFindings.after(findings, new Progress(40, 0, 0, false)));
        assertFalse(page.contains("<figure>") || page.contains("class=\"answers\""));
        assertTrue(page.contains("http-equiv=\"refresh\""));
    }
}
