package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Summary;
import derelayl.statistics.Interval;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    @Test
    void soManyRunsHalveTheIntervalOfAMean() {
        var now = Interval.ofMean(2, 1, 40, 0.05);
        var precision = Precision.of(SampleFindings.GROWTH, points(new Summary(40, 2, 1, now.low(), now.high())))
                .orElseThrow();
        assertEquals(151, precision.needed());
        var then = Interval.ofMean(2, 1, precision.needed(), 0.05);
        assertEquals(now.halfWidth() / 2, then.halfWidth(), 0.01 * now.halfWidth());
    }

    @Test
    void soManyRunsHalveTheIntervalOfAShare() {
        for (var share : new double[] {0, 0.1, 0.5, 1}) {
            var now = Interval.ofProbability((int) (40 * share), 40, 0.05);
            var precision = Precision.of(
                            SampleFindings.EXTINCT, points(new Summary(40, share, 0.3, now.low(), now.high())))
                    .orElseThrow();
            var runs = (int) precision.needed();
            var successes = (int) Math.round(runs * share);
            assertEquals(
                    now.halfWidth() / 2,
                    Interval.ofProbability(successes, runs, 0.05).halfWidth(),
                    0.02 * now.halfWidth(),
                    "share " + share);
        }
    }

    @Test
    void whereAllRunsAgreeThereIsNothingToNarrow() {
        assertEquals(Optional.empty(), Precision.of(SampleFindings.GROWTH, points(new Summary(40, 2, 0, 2, 2))));
        assertTrue(Precision.of(SampleFindings.COINS, points(new Summary(40, 2, 1, 1, 3)))
                .isEmpty());
    }

    private static List<Point> points(Summary summary) {
        return List.of(new Point(
                1,
                List.of(),
                40,
                0,
                Map.of(SampleFindings.GROWTH.column(), summary, SampleFindings.EXTINCT.column(), summary)));
    }
}
