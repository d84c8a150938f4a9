package derelayl.report.sweep;

import derelayl.report.figure.Fan;
import derelayl.report.sweep.Findings.Failure;
import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Progress;
import derelayl.report.sweep.Findings.Summary;
import derelayl.report.sweep.Findings.Varied;
import java.util.List;
import java.util.Map;

/** Findings whose every text tries to be more than text. */
final class HostileFindings {
    static final String TEXT =
            "</style></script></title><script>window.broken = 1</script><img src=x onerror='window.broken = 1'>"
                    + "\"'>--><html><base href=//evil><svg onload=window.broken=1>]]>&amp;\u202E";

    private HostileFindings() {}

    static Findings all() {
        var summary = new Summary(3, 0.5, 0.1, 0.4, 0.6);
        var column = "c" + TEXT;
        return new Findings(
                "q" + TEXT,
                new Progress(6, 6, 1, true),
                List.of(
                        new Varied("k" + TEXT, "l" + TEXT, "u" + TEXT, List.of(0.3)),
                        new Varied("w" + TEXT, "x" + TEXT, "y" + TEXT, List.of())),
                List.of(new Measured(column, "m" + TEXT, "v" + TEXT, false, List.of())),
                List.of(
                        new Point(1, List.of("0.1", "a" + TEXT), 3, 0, Map.of(column, summary)),
                        new Point(2, List.of("0.2", "a" + TEXT), 3, 1, Map.of(column, summary))),
                Map.of(column, Map.of(1, new Fan("f" + TEXT, List.of(1), List.of(new double[] {1, 2, 3, 4, 5})))),
                List.of(new Failure("r" + TEXT, "e" + TEXT, "d" + TEXT)),
                "p" + TEXT,
                SampleFindings.sorted(Map.of("rules/" + TEXT, "t" + TEXT)),
                SampleFindings.sorted(Map.of("s" + TEXT, "h" + TEXT)),
                List.of("again" + TEXT));
    }
}
