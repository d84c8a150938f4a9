package derelayl.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void itCoversNumbersAndMarkersWithRoomAroundThem() {
        var range = Axis.covering("x", new double[] {0.3, 1, Double.NaN}, List.of(1.5))
                .range();
        assertEquals(-0.06, range.low(), 1e-12, "0 is near");
        assertEquals(1.56, range.high(), 1e-12);
        assertEquals(0.5, range.unit());
        assertEquals("0.5", range.format().format(0.5));
    }

    @Test
    void farFromZeroItDoesNotBeginThere() {
        assertTrue(
                Axis.covering("x", new double[] {100, 120}, List.of()).range().low() > 99);
    }

    @Test
    void whatWasChosenDoesNotBeginAtZero() {
        assertEquals(
                0.288,
                Axis.ofChosen("x", new double[] {0.3, 0.6}, List.of()).range().low(),
                1e-12);
    }

    @Test
    void aSingleNumberOrNoneCanBeShown() {
        for (var numbers : List.of(new double[0], new double[] {0}, new double[] {-3}, new double[] {7, 7})) {
            var range = Axis.covering("x", numbers, List.of()).range();
            assertTrue(range.low() < range.high() && range.unit() > 0, range.toString());
        }
    }
}
