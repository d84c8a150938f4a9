package derelayl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void thePublishedScales() {
        assertEquals(new Ticks(4e6, 5e5), Ticks.upTo(3.57e6, 9));
        assertEquals(500, Ticks.upTo(5000, 10).unit());
        assertEquals(10, Ticks.upTo(100, 10).unit());
    }

    @Test
    void unitsAreRoundAndFew() {
        for (var largest = 1e-6; largest < 1e12; largest *= 1.37) {
            var ticks = Ticks.upTo(largest, 9);
            assertTrue(ticks.top() >= largest && ticks.top() / ticks.unit() <= 9 + 1e-9, ticks.toString());
        }
    }

    @Test
    void nothingAtAllHasAScaleToo() {
        assertEquals(1, Ticks.upTo(0, 10).top());
    }

    @Test
    void countsHaveWholeTicks() {
        assertEquals(new Ticks(1, 1), Ticks.ofCounts(0, 4));
        assertEquals(new Ticks(3, 1), Ticks.ofCounts(3, 8));
        assertEquals(new Ticks(15, 5), Ticks.ofCounts(12, 4));
    }

    @Test
    void noTwoTicksHaveTheSameLabel() {
        for (var largest = 1e-6; largest < 1e12; largest *= 1.37) {
            var ticks = Ticks.upTo(largest, 9);
            var labels = new HashSet<String>();
            for (var tick = 0; tick * ticks.unit() <= ticks.top() * (1 + 1e-9); tick++) {
                var label = Ticks.format(ticks.unit()).format(tick * ticks.unit());
                assertTrue(labels.add(label), () -> label + " twice in " + ticks);
            }
        }
    }
}
