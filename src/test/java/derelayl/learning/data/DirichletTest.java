package derelayl.learning.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.random.Draws;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirichletTest {
    private static final int PARTS = 5;
    private static final int DRAWS = 4000;

    /** A part has mean 1 / k and variance (1 / k)(1 - 1 / k) / (k a + 1). */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 4})
    void partsHaveTheirMeanAndVariance(double concentration) {
        var luck = Draws.keyedBy(9);
        var squares = 0.0;
        var sum = 0.0;
        for (var i = 0; i < DRAWS; i++) {
            var parts = Dirichlet.draw(PARTS, concentration, luck);
            assertEquals(1, Arrays.stream(parts).sum(), 1e-12);
            sum += parts[2];
            squares += (parts[2] - 0.2) * (parts[2] - 0.2);
        }
        var variance = 0.2 * 0.8 / (PARTS * concentration + 1);
        assertEquals(0.2, sum / DRAWS, 4 * Math.sqrt(variance / DRAWS));
        assertEquals(variance, squares / DRAWS, 0.15 * variance);
    }

    @Test
    void whatIsTooSmallForADoubleIsNothing() {
        var parts = Dirichlet.draw(1000, 0.001, Draws.keyedBy(9));
        assertEquals(1, Arrays.stream(parts).sum(), 1e-12);
        assertTrue(Arrays.stream(parts).allMatch(part -> part >= 0));
    }
}
