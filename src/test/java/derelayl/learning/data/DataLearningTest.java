package derelayl.learning.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.learning.Delivery;
import derelayl.learning.Skill;
import derelayl.learning.Voters;
import derelayl.learning.data.DataParameters.Division;
import derelayl.random.Draws;
import derelayl.random.Streams;
import derelayl.statistics.Interval;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataLearningTest {
    private static final int PARTICIPANTS = 64;

    private record Everybody(int number) implements Voters {
        @Override
        public String disposition() {
            return "honest";
        }

        @Override
        public boolean allied() {
            return false;
        }

        @Override
        public IntStream members() {
            return IntStream.range(0, number);
        }
    }

    private static DataParameters parameters(Division division, int testingCases, int retestCases) {
        return new DataParameters(
                DataSource.of(DataSource.DIGITS, 1),
                250,
                450,
                division,
                0.3,
                1,
                0.1,
                0.2,
                0.5,
                2,
                testingCases,
                retestCases,
                1.645);
    }

    private static DataLearning learning(long seed) {
        return new DataLearning(parameters(Division.IID, 100, 100), PARTICIPANTS, seed);
    }

    /** A model after some trainings, each by another participant. */
    private static Skill after(int trainings, DataLearning learning) {
        var skill = learning.genesis();
        for (var round = 1; round <= trainings; round++) {
            skill = learning.train(skill, Conduct.HONEST, 1, round, round % PARTICIPANTS, 0);
        }
        return skill;
    }

    @Test
    void everyCaseIsInOnePart() {
        for (var division : Division.values()) {
            var parameters = parameters(division, 100, 100);
            var parts = Parts.draw(parameters, PARTICIPANTS, Draws.keyedBy(5, 3));
            var all = new BitSet();
            var number = parts.holdOut().length + parts.pool().length;
            for (var some : new int[][] {parts.holdOut(), parts.pool()}) {
                IntStream.of(some).forEach(all::set);
            }
            for (var shard : parts.shards()) {
                assertTrue(shard.length > 0);
                number += shard.length;
                IntStream.of(shard).forEach(all::set);
            }
            assertEquals(1797, number);
            assertEquals(1797, all.cardinality());
        }
    }

    @Test
    void evenShardsAreEvenAndOthersAreNot() {
        var even = Parts.draw(parameters(Division.IID, 100, 100), PARTICIPANTS, Draws.keyedBy(5, 3))
                .sizes();
        assertTrue(IntStream.of(even).allMatch(size -> size == 17 || size == 18));
        var uneven = Parts.draw(parameters(Division.DIRICHLET, 100, 100), PARTICIPANTS, Draws.keyedBy(5, 3))
                .sizes();
        assertTrue(IntStream.of(uneven).max().orElseThrow() > 25);
    }

    @Test
    void trainingHelpsAtFirst() {
        var learning = learning(1);
        assertTrue(learning.genesis().accuracy() < 0.35);
        assertTrue(after(40, learning).accuracy() > 0.85);
    }

    @Test
    void theSameSeedLearnsTheSame() {
        var skill = after(5, learning(1));
        assertEquals(skill, after(5, learning(1)));
        assertNotEquals(skill, after(5, learning(2)));
        assertEquals(32, skill.fingerprint().orElseThrow().length);
    }

    @Test
    void conductsAreReal() {
        var learning = learning(1);
        var base = after(60, learning);
        assertSame(base, learning.train(base, Conduct.FREE_RIDE, 1, 61, 7, 0));
        assertSame(base, learning.train(base, Conduct.FORGE, 1, 61, 7, 0));
        var honest = learning.train(base, Conduct.HONEST, 1, 61, 7, 0);
        assertNotEquals(honest, learning.train(base, Conduct.LAZY, 1, 61, 7, 0));
        assertTrue(learning.train(base, Conduct.POISON, 1, 61, 7, 0).performance() < honest.performance());
        var guarded = IntStream.range(0, PARTICIPANTS)
                .filter(trainer -> learning.train(base, Conduct.GUARDED, 1, 61, trainer, 0) == base)
                .count();
        assertTrue(guarded > 0 && guarded < PARTICIPANTS, guarded + " of them keep the base");
    }

    @Test
    void liesAreOnTopOfWhatIsThere() {
        var learning = learning(1);
        var base = after(10, learning);
        var honest = learning.claim(base, 0, base, Conduct.FREE_RIDE, 1, 11, 0);
        assertEquals(honest + 2, learning.claim(base, 0, base, Conduct.FORGE, 1, 11, 0), 1e-12);
        assertNotEquals(honest, learning.claim(base, 0, base, Conduct.FREE_RIDE, 1, 12, 0), "on other cases");
    }

    @Test
    void whatIsUnchangedAndClaimedSoIsReproducedByAll() {
        var learning = learning(1);
        var base = after(10, learning);
        var claim = learning.claim(base, 0, base, Conduct.FREE_RIDE, 1, 11, 0);
        var delivery = new Delivery(11, 7, Conduct.FREE_RIDE, base, 0, base, claim);
        assertEquals(Optional.empty(), learning.evident(delivery));
        var shown = learning.retest(delivery, new Everybody(20), Streams.KEYED.seededBy(1));
        assertEquals(20, shown.get(Evidence.REPRODUCED));
        var copy = new Delivery(11, 7, Conduct.PLAGIARISE, base, 0, base, claim);
        assertEquals(Optional.of(Evidence.DUPLICATE), learning.evident(copy));
    }

    /**
     * A true claim is taken for a false one as often as the difference of two samples' gains, which varies by (1 / n + 1 / m), is
     * 1.645 standard errors below 0; one of {@code lie} more, so much more often.
     */
    @Tag("statistics")
    @ParameterizedTest
    @ValueSource(ints = {25, 100, 400})
    void falseAlarmAndDetectionAreTheNormalTail(int cases) {
        for (var lie : new double[] {0, 0.05}) {
            var seen = 0;
            var voters = 0;
            var expected = 0.0;
            for (var seed = 1; seed <= 150; seed++) {
                var learning = new DataLearning(parameters(Division.IID, 100, cases), PARTICIPANTS, seed);
                var base = (DataSkill) after(3, learning);
                var made = (DataSkill) learning.train(base, Conduct.HONEST, 1, 4, 9, 0);
                var claim = learning.claim(base, 0, made, Conduct.HONEST, 1, 4, 0);
                var accuracy = 1 / (1 + Math.exp(-claim)) + lie;
                if (accuracy < 1) {
                    var delivery =
                            new Delivery(4, 9, Conduct.HONEST, base, 0, made, Math.log(accuracy / (1 - accuracy)));
                    var shown = learning.retest(delivery, new Everybody(1), Streams.KEYED.seededBy(1));
                    seen += shown.getOrDefault(Evidence.NOT_REPRODUCED, 0);
                    voters++;
                    expected += chance(base, made, lie, cases);
                }
            }
            // Cases come from one pool without replacement, which takes a little of the variance away.
            var interval = Interval.ofProbability(seen, voters, 0.001);
            assertTrue(
                    interval.low() <= expected / voters && expected / voters * 0.3 <= interval.high(),
                    expected / voters + " of " + interval);
        }
    }

    private static double chance(DataSkill base, DataSkill made, double lie, int cases) {
        var pool = new long[8];
        Arrays.fill(pool, -1);
        var gain = (made.right(pool) - base.right(pool)) / 450.0;
        var error = Math.sqrt((made.discordant(base, pool) / 450.0 - gain * gain) * (1.0 / cases + 1.0 / 100));
        return error == 0 ? 0 : NormalDistribution.of(0, 1).survivalProbability(1.645 - lie / error);
    }
}
