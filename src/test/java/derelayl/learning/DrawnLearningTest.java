package derelayl.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnLearningTest {
    private static final double DEVIATE = 0.75;
    private static final Skill BASE = new DrawnSkill(3);

    private static DrawnLearning learning(double detection, double falseAlarm) {
        return new DrawnLearning(2, 0.5, new Cheating(1, 4, 8), detection, falseAlarm);
    }

    private static Delivery delivery(Conduct conduct) {
        return new Delivery(1, 7, conduct, BASE, 10, BASE, 12);
    }

    /** The base performs 3 and claims 10; the deviation is 0.375. */
    @ParameterizedTest
    @CsvSource({
        "HONEST, 5.375, 12.375",
        "LAZY, 4.375, 11.375",
        "FREE_RIDE, 3, 12.375",
        "FORGE, 3, 16.375",
        "POISON, -4.625, 16.375"
    })
    void whatTrainingMakesAndWhatItsTrainerClaims(Conduct conduct, double performance, double claim) {
        var made = learning(1, 0).train(BASE, conduct, 1, 1, 7, DEVIATE);
        assertEquals(performance, made.performance());
        assertEquals(claim, learning(1, 0).claim(BASE, 10, made, conduct, 1, 1, DEVIATE));
    }

    @ParameterizedTest
    @CsvSource({"HONEST, 2", "LAZY, 1", "FREE_RIDE, 0", "FORGE, 0", "POISON, 0"})
    void abilityMultipliesTheMeanGainOfWhoeverTrains(Conduct conduct, double more) {
        var usual = learning(1, 0).train(BASE, conduct, 1, 1, 7, DEVIATE);
        var able = learning(1, 0).train(BASE, conduct, 2, 1, 7, DEVIATE);
        assertEquals(more, able.performance() - usual.performance());
    }

    @ParameterizedTest
    @EnumSource(names = {"PLAGIARISE", "WITHHOLD"})
    void othersTrainNothing(Conduct conduct) {
        assertThrows(IllegalArgumentException.class, () -> learning(1, 0).train(BASE, conduct, 1, 1, 7, DEVIATE));
        assertThrows(
                IllegalArgumentException.class, () -> learning(1, 0).claim(BASE, 10, BASE, conduct, 1, 1, DEVIATE));
    }

    @Test
    void theGenesisModelHasNothingToShow() {
        assertEquals(0, learning(1, 0).genesis().performance());
    }

    @Test
    void accuracyIsLogisticAndNeverOverflows() {
        assertEquals(0.5, new DrawnSkill(0).accuracy());
        assertEquals(1 / (1 + Math.exp(-2)), new DrawnSkill(2).accuracy(), 1e-15);
        assertEquals(1, new DrawnSkill(1e6).accuracy());
        assertEquals(0, new DrawnSkill(-1e6).accuracy());
    }

    @Test
    void perfectReTestsShowWhatIsThere() {
        for (var conduct : EnumSet.complementOf(EnumSet.of(Conduct.WITHHOLD))) {
            assertEquals(Optional.of(conduct.evidence()), learning(1, 0).evident(delivery(conduct)));
        }
    }

    @Test
    void reTestsThatNeverDifferAreEvidentHoweverWrong() {
        assertEquals(Optional.of(Evidence.REPRODUCED), learning(0, 0.5).evident(delivery(Conduct.FORGE)));
        assertEquals(Optional.of(Evidence.NOT_REPRODUCED), learning(0.5, 1).evident(delivery(Conduct.HONEST)));
        assertEquals(Optional.of(Evidence.DUPLICATE), learning(0.5, 0.5).evident(delivery(Conduct.PLAGIARISE)));
        assertEquals(Optional.empty(), learning(0.5, 0).evident(delivery(Conduct.POISON)));
        assertEquals(Optional.empty(), learning(1, 0.5).evident(delivery(Conduct.LAZY)));
    }

    @Test
    void poorReTestsDiffer() {
        var luck = Streams.KEYED.seededBy(1);
        var shown = learning(0.75, 0).retest(delivery(Conduct.FORGE), voters(100_000), luck);
        assertEquals(75_000, shown.get(Evidence.NOT_REPRODUCED), 600);
        assertEquals(25_000, shown.get(Evidence.REPRODUCED), 600);
        assertEquals(
                Map.of(Evidence.REPRODUCED, 3),
                learning(1, 1e-9).retest(delivery(Conduct.HONEST), voters(3), luck),
                "what nobody sees is left out");
    }

    private static Voters voters(int count) {
        return new Voters() {
            @Override
            public String disposition() {
                return "honest";
            }

            @Override
            public boolean allied() {
                return false;
            }

            @Override
            public int number() {
                return count;
            }

            @Override
            public IntStream members() {
                return IntStream.range(0, count);
            }
        };
    }
}
