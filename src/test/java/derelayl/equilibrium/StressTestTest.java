package derelayl.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The sequential test on a game whose payoffs are known, and as skewed as those of a relay. */
class StressTestTest {
    private static final double EPSILON = 0.05;

    private final List<Play> plays = new ArrayList<>();
    private double earned = 1000;

    /** Each participant's payoff is its luck, unless it deviates. */
    private final class LuckyGame implements Game {
        @Override
        public int candidates() {
            return 100;
        }

        @Override
        public List<Payoffs> play(List<Play> wanted) {
            plays.addAll(wanted);
            return wanted.stream().map(this::play).toList();
        }

        private Payoffs play(Play play) {
            var groups = play.sizes().stream()
                    .map(size -> FormulaGame.payoff(deviating(play, luck(play.seed(), 0, size))))
                    .toList();
            return new Payoffs(groups, FormulaGame.payoff(earned * luck(play.seed(), 1, 200)), 100_000);
        }

        private double deviating(Play play, double luck) {
            var other = luck(play.seed(), 2, play.sizes().get(0));
            return earned
                    * switch (play.deviation().map(Deviation::name).orElse("")) {
                        case "", "same" -> luck;
                        case "nearly-the-same" -> luck - 0.02;
                        case "worse" -> other / 2;
                        case "better" -> other * 3;
                        case "another" -> other;
                        default -> other + EPSILON;
                    };
        }

        /** The mean of so many exponential deviates. */
        private double luck(long seed, int kind, int number) {
            var random = new SplittableRandom(1_000_003 * seed + 104_729L * kind + number);
            return random.doubles(number).map(u -> -Math.log(1 - u)).average().orElseThrow();
        }
    }

    private Findings test(long mostRuns, List<Integer> sizes, String... deviations) {
        var settings = new StressSettings(
                List.of(deviations).stream().map(Deviation::of).toList(),
                sizes,
                EPSILON,
                0.95,
                mostRuns,
                1,
                Optional.empty());
        return new StressTest(new LuckyGame(), settings, new Prices(0, 0), finding -> {}).play();
    }

    private static Finding of(String deviation, Findings findings) {
        return findings.of(1).stream()
                .filter(finding -> finding.deviation().name().equals(deviation))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsClearIsDecidedSoon() {
        var findings = test(20_000, List.of(1), "same", "nearly-the-same", "worse", "better");
        var same = of("same", findings);
        assertEquals(Verdict.INDIFFERENT, same.verdict());
        assertTrue(same.isIdentical() && same.runs() == 30 && same.low() == 0 && same.high() == 0, same::toString);
        var nearly = of("nearly-the-same", findings);
        assertEquals(Verdict.INDIFFERENT, nearly.verdict(), "known by pairs");
        assertEquals(-0.02, nearly.gain(), 0.001);
        assertEquals(30, nearly.runs());
        assertEquals(Verdict.UNPROFITABLE, of("worse", findings).verdict());
        assertEquals(Verdict.PROFITABLE, of("better", findings).verdict());
        assertTrue(findings.runs() < 1500, "used " + findings.runs());
        assertEquals(Optional.of(false), findings.isEquilibrium(1));
        assertEquals("better", findings.best(1).deviation().name());
    }

    @Test
    void anotherLuckIsIndifferentAfterManyRuns() {
        var finding = of("another", test(20_000, List.of(1), "another"));
        assertTrue(finding.verdict() == Verdict.INDIFFERENT || finding.verdict() == Verdict.UNPROFITABLE);
        assertTrue(finding.runs() >= 960, finding::toString);
        assertTrue(finding.low() < 0 && finding.high() < EPSILON, finding::toString);
    }

    @Test
    void whatIsJustWorthItStaysUndecidedAndSaysWhatItTakes() {
        var findings = test(2000, List.of(1), "just", "worse");
        var just = of("just", findings);
        assertEquals(Verdict.UNDECIDED, just.verdict());
        assertTrue(just.needed().orElseThrow() > just.runs(), just::toString);
        assertTrue(findings.runs() <= 2000 && findings.runs() > 1500, "used " + findings.runs());
        assertEquals(Optional.empty(), findings.isEquilibrium(1));
        assertEquals(Verdict.UNPROFITABLE, of("worse", findings).verdict());
    }

    @Test
    void fewerGoBeforeMore() {
        var findings = test(20_000, List.of(1, 10), "another", "better");
        assertEquals(4, findings.findings().size());
        assertEquals(Verdict.PROFITABLE, findings.best(10).verdict());
        var firstOfTen =
                plays.stream().filter(play -> play.sizes().equals(List.of(10))).count();
        assertTrue(firstOfTen < 1000, "the mean of ten varies less, and is known from fewer games");
    }

    @Test
    void everySeedIsPlayedOnceAndInOrder() {
        test(3000, List.of(1), "another");
        var seeds = plays.stream()
                .filter(play -> play.deviation().isPresent())
                .map(Play::seed)
                .toList();
        for (var i = 0; i < seeds.size(); i++) {
            assertEquals(i + 1, seeds.get(i));
        }
    }

    @Test
    void stayingOutIsWorthNothing() {
        var rationality = test(2000, List.of(1), "worse").rationality().get(0);
        assertEquals("staying out", rationality.instead());
        assertEquals(1, rationality.share());
        assertTrue(rationality.interval().contains(1), rationality::toString);
    }

    @Test
    void whereNobodyEarnsAnythingNothingIsInProportion() {
        earned = 0;
        assertThrows(StressException.class, () -> test(2000, List.of(1), "worse"));
    }

    /** Over looks and deviations together, a relay of nothing but honest ones under other names is wrong in at most 5 %. */
    @Test
    void manyNamesForTheSameAreRarelyCalledDifferent() {
        var wrong = 0;
        for (var repetition = 0; repetition < 40; repetition++) {
            var settings = new StressSettings(
                    List.of(Deviation.of("another")),
                    List.of(1),
                    0.2,
                    0.95,
                    4000,
                    1 + 10_000L * repetition,
                    Optional.empty());
            var finding = new StressTest(new LuckyGame(), settings, new Prices(0, 0), look -> {})
                    .play()
                    .findings()
                    .get(0);
            wrong += finding.low() > 0 || finding.high() < 0 ? 1 : 0;
        }
        // Two bounds of 5 per cent each, spread over eight looks: in 40 tests, 4 are expected at most, and 11 once in
        // 1,000.
        assertTrue(wrong <= 10, wrong + " wrong");
    }
}
