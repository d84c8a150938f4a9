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

    /** What other versions of the library that does it, or of the JDK, might write otherwise. */
    @Test
    void edgesOfDoubles() {
        assertEquals("0", ShortestDecimal.of(-0.0));
        assertEquals("4.9E-324", ShortestDecimal.of(Double.MIN_VALUE));
        assertEquals("2E-323", ShortestDecimal.of(2e-323));
        assertEquals("2.225073858507201E-308", ShortestDecimal.of(Math.nextDown(Double.MIN_NORMAL)));
        assertEquals("2.2250738585072014E-308", ShortestDecimal.of(Double.MIN_NORMAL));
        assertEquals("1.7976931348623157E+308", ShortestDecimal.of(Double.MAX_VALUE));
        assertEquals("9007199254740992", ShortestDecimal.of(0x1p53));
        assertEquals("1E+23", ShortestDecimal.of(1e23));
        assertEquals("8.41E+21", ShortestDecimal.of(8.41e21));
        assertEquals("0.002", ShortestDecimal.of(2e-3));
        assertEquals("0.00099999999999999", ShortestDecimal.of(0.00099999999999999));
        assertEquals("0.0009999999999999998", ShortestDecimal.of(9.999999999999998E-4));
        assertEquals("1E+7", ShortestDecimal.of(1e7));
        assertEquals("9999999.999999998", ShortestDecimal.of(9999999.999999998));
        assertEquals("0.30000000000000004", ShortestDecimal.of(0.1 + 0.2));
        assertEquals("Infinity", ShortestDecimal.of(Double.POSITIVE_INFINITY));
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
