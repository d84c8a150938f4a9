package derelayl.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.random.Draws;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShortestDecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "4, 4",
        "-2.5, -2.5",
        "0.008, 0.008",
        "0.10400000000000001, 0.10400000000000001",
        "1914456.5100000002, 1914456.5100000002",
        // where notation changes
        "0.001, 0.001",
        "9.99e-4, 0.000999",
        "1e-7, 0.0000001",
        "1.5e-7, 0.00000015",
        "-1.5e-7, -0.00000015",
        "1e-8, 1E-8",
        "-1.5e-8, -1.5E-8",
        "1e-6, 0.000001",
        "1.25e-6, 0.00000125",
        "1e6, 1000000",
        "1e7, 1E+7",
        "-1e7, -1E+7",
        "1.2e7, 12000000",
        "12345678.5, 12345678.5",
        "1.234567e8, 123456700",
        "3e8, 3E+8",
        "2e22, 2E+22",
        "1e21, 1E+21",
        "1.5e21, 1.5E+21",
        "1.2345678901234567e21, 1234567890123456800000",
        "1e300, 1E+300",
        // whole numbers where doubles are 1 and then 2 apart
        "9007199254740991, 9007199254740991",
        "9007199254740992, 9007199254740992",
        "9007199254740993, 9007199254740992",
        "9007199254740994, 9007199254740994",
        "-9007199254740993, -9007199254740992",
        // the largest and the least
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "2.2250738585072014e-308, 2.2250738585072014E-308",
        "2.225073858507201e-308, 2.225073858507201E-308",
        "4.9e-324, 4.9E-324",
        "9.9e-324, 9.9E-324",
        // shortest decimals that programs have been wrong about
        "2e-44, 2E-44",
        "2.0E-3, 0.002",
        "2.2250738585072011e-308, 2.225073858507201E-308",
        "1.0E23, 1E+23",
        "9.5367431640625e-7, 0.00000095367431640625",
        "5e-324, 4.9E-324",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void examples(double number, String text) {
        assertEquals(text, ShortestDecimal.of(number));
    }

    static Stream<DoubleStream> numbers() {
        var powersOfTwo = IntStream.rangeClosed(-1074, 1023).mapToDouble(exponent -> Math.scalb(1, exponent));
        var powersOfTen = IntStream.rangeClosed(-323, 308).mapToDouble(exponent -> Double.parseDouble("1e" + exponent));
        var subnormal = LongStream.range(1, 2000).mapToDouble(Double::longBitsToDouble);
        var nearTwoTo53 = LongStream.rangeClosed(-200, 200).mapToDouble(more -> (1L << 53) + more);
        var wholes = LongStream.rangeClosed(-200, 200).mapToDouble(more -> 10_000_000L * more + more % 3);
        var draws = Draws.keyedBy(3);
        var ordinary = IntStream.range(0, 20_000)
                .mapToDouble(trial -> (draws.random() - 0.5) * Math.pow(10, draws.below(12) - 3));
        var anyBits = IntStream.range(0, 20_000)
                .mapToDouble(trial -> Double.longBitsToDouble((long) (draws.random() * Long.MAX_VALUE)));
        return Stream.of(powersOfTwo, powersOfTen, subnormal, nearTwoTo53, wholes, ordinary, anyBits)
                .map(numbers ->
                        numbers.flatMap(number -> DoubleStream.of(Math.nextDown(number), number, Math.nextUp(number))));
    }

    /** Every decimal that reads back to the double has at least as many digits, and of those with as many none is closer. */
    @ParameterizedTest
    @MethodSource("numbers")
    void readsBackToTheSameDoubleAndNoShorterOrCloserDecimalDoes(DoubleStream numbers) {
        numbers.filter(Double::isFinite).forEach(number -> {
            var text = ShortestDecimal.of(number);
            assertEquals(0, Double.compare(number + 0.0, Double.parseDouble(text)), text);
            var decimal = new BigDecimal(text).stripTrailingZeros();
            var exact = new BigDecimal(number);
            // With one digit, two are allowed, as in 4.9E-324, if they are closer.
            var digits = Math.max(2, decimal.precision());
            if (decimal.precision() > 2) {
                Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                        .map(mode -> exact.round(new MathContext(digits - 1, mode)))
                        .forEach(shorter -> assertFalse(shorter.doubleValue() == number, text));
            }
            Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                    .map(mode -> exact.round(new MathContext(digits, mode)))
                    .filter(other -> other.doubleValue() == number)
                    .forEach(other -> assertTrue(
                            decimal.subtract(exact)
                                            .abs()
                                            .compareTo(other.subtract(exact).abs())
                                    <= 0,
                            () -> text + " is further away than " + other));
        });
    }

    /** The notation is that of BigDecimal, but that up to six zeros are written out. */
    @ParameterizedTest
    @MethodSource("numbers")
    void notation(DoubleStream numbers) {
        numbers.filter(Double::isFinite).forEach(number -> {
            var text = ShortestDecimal.of(number);
            var decimal = new BigDecimal(text).stripTrailingZeros();
            var isPlain = decimal.scale() >= -6 && decimal.scale() - decimal.precision() <= 6;
            assertEquals(isPlain ? decimal.toPlainString() : decimal.toString(), text);
        });
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
    void isAppended() {
        var text = new StringBuilder("a,");
        ShortestDecimal.append(12345678.5, text);
        assertEquals("a,12345678.5", text.toString());
    }
}
