package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.relay.Contribution;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.statistics.Interval;
import derelayl.statistics.Sample;
import derelayl.vocabulary.Conduct;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found where models are really trained, in the shipped scenarios, with ten seeds. */
class DigitsTest {
    private static final int SEEDS = 10;
    private static final int LATE = 50;

    /** What a run came to. */
    private static final class Observed {
        private double gain;
        private int trainings;
        private final int[] settled = new int[Conduct.values().length];
        private double accuracy = Double.NaN;
        private boolean isExtinct;

        double meanGain() {
            return gain / trainings;
        }

        /** Settled models a head of the free riders, of whom there are 6, over those of the others. */
        double ratio() {
            return settled[Conduct.FREE_RIDE.ordinal()] / 6.0 / (settled[Conduct.HONEST.ordinal()] / 58.0);
        }
    }

    private static List<Observed> observed(String scenario, String... assignments) {
        return observed(SEEDS, scenario, assignments);
    }

    private static List<Observed> observed(int seeds, String scenario, String... assignments) {
        var typed = Stream.of(assignments).map(text -> Map.entry(text, text)).toList();
        var read = new ScenarioReader(new Library(List.of(Path.of("")))).read(scenario, typed);
        var run = Run.of(RunInputs.of(read, Trust.GUARDED));
        return LongStream.rangeClosed(1, seeds)
                .parallel()
                .mapToObj(seed -> observed(run, seed))
                .toList();
    }

    private static Observed observed(Run run, long seed) {
        var observed = new Observed();
        run.play(seed, round -> {
            for (var contribution : round.contributions()) {
                if (round.number() > LATE && contribution.conduct() == Conduct.HONEST) {
                    observed.gain += gain(contribution);
                    observed.trainings++;
                }
            }
            round.settlement()
                    .settled()
                    .forEach(contribution ->
                            observed.settled[contribution.conduct().ordinal()]++);
            observed.isExtinct = round.isExtinct();
            observed.accuracy = round.settlement().settled().stream()
                    .mapToDouble(contribution -> contribution.model().accuracy())
                    .average()
                    .orElse(Double.NaN);
        });
        return observed;
    }

    private static double gain(Contribution contribution) {
        return contribution.model().accuracy() - contribution.match().base().accuracy();
    }

    private static Interval interval(List<Observed> observed, ToDoubleFunction<Observed> number) {
        var sample = Sample.of(observed.stream().mapToDouble(number).toArray());
        return Interval.ofMean(sample, Interval.FIVE_PER_CENT).orElseThrow();
    }

    @Test
    void aTrainingMakesAGoodModelWorse() {
        var honest = observed(3 * SEEDS, "digits-honest");
        var gain = interval(honest, Observed::meanGain);
        assertTrue(gain.high() < 0 && gain.low() > -0.05, gain::toString);
        var accuracy = interval(honest, one -> one.accuracy);
        assertTrue(accuracy.low() > 0.9, accuracy::toString);
        var uneven = interval(observed("digits-non-iid"), one -> one.accuracy);
        assertTrue(uneven.low() + uneven.high() < accuracy.low() + accuracy.high(), uneven + ", " + accuracy);
    }

    @Test
    void whoHandsTheBaseBackHasMoreModelsSettled() {
        var ratio = interval(observed("digits-free-riders"), Observed::ratio);
        assertTrue(ratio.low() + ratio.high() > 2 * 1.15 && ratio.low() > 1, ratio::toString);
    }

    @Test
    void whereOnlyImprovementsCountAllRelaysDie() {
        assertEquals(
                SEEDS,
                observed("digits-must-improve").stream()
                        .filter(one -> one.isExtinct)
                        .count());
        var drawn = observed("digits-must-improve", "learning=drawn");
        assertEquals(0, drawn.stream().filter(one -> one.isExtinct).count(), "where gains are drawn, it is harmless");
    }
}
