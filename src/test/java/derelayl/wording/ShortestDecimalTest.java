package derelayl.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.random.Draws;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShortestDecimalTest {
    @Test
    void examples() {
        assertEquals("0", ShortestDecimal.of(0));
        assertEquals("4", ShortestDecimal.of(4));
        assertEquals("0.008", ShortestDecimal.of(0.008));
        assertEquals("0.10400000000000001", ShortestDecimal.of(0.10400000000000001));
        assertEquals("1914456.5100000002", ShortestDecimal.of(1914456.5100000002));
        assertEquals("-2.5", ShortestDecimal.of(-2.5));
        assertEquals("1E+300", ShortestDecimal.of(1e300));
        assertEquals("2E+22", ShortestDecimal.of(2e22));
        assertEquals("NaN", ShortestDecimal.of(Double.NaN));
    }

    @Test
    void readsBackToTheSameDoubleAndNoShorterDecimalDoes() {
        var draws = Draws.keyedBy(3);
        for (var trial = 0; trial < 20_000; trial++) {
            var number = (draws.random() - 0.5) * Math.pow(10, draws.below(12) - 3);
            var text = ShortestDecimal.of(number);
            assertEquals(number, Double.parseDouble(text));
            var digits = new BigDecimal(text).precision();
            assertTrue(
                    digits
                            <= new BigDecimal(Double.toString(number))
                                    .stripTrailingZeros()
                                    .precision(),
                    text);
        }
    }
}
