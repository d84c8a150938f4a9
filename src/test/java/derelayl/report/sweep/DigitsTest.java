package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.report.sweep.Findings.Summary;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void aMeanHasTheDigitsThatItsIntervalKnows() {
        assertEquals("0.70 (0.66 to 0.74)", Digits.meanAndInterval(new Summary(40, 0.7012, 0.1, 0.6612, 0.7412)));
        assertEquals("1235 (1225 to 1245)", Digits.meanAndInterval(new Summary(40, 1234.6, 30, 1224.6, 1244.6)));
        assertEquals("0.000001 (0.000000 to 0.000002)", Digits.meanAndInterval(new Summary(9, 1e-6, 1, 1e-9, 2e-6)));
    }

    @Test
    void withoutAnIntervalThereIsNone() {
        assertEquals("0.25 in every run", Digits.meanAndInterval(new Summary(40, 0.25, 0, 0.25, 0.25)));
        assertEquals("0.25 in the only run", Digits.meanAndInterval(new Summary(1, 0.25, 0, 0.25, 0.25)));
    }

    @Test
    void plainNumbersHaveFour() {
        assertEquals("0.004631", Digits.of(0.00463123));
        assertEquals("494400000", Digits.of(494365895.79));
        assertEquals("0", Digits.of(0));
        assertEquals("1.235E-30", Digits.of(1.23456e-30));
    }
}
