package derelayl.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.participant.Population.Members;
import derelayl.participant.Population.Share;
import derelayl.random.Streams;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Disposition FORGER = new Disposition("forger", "cartel", true);
    private static final Disposition POISONER = new Disposition("poisoner", "cartel", true);
    private static final Disposition LAZY = new Disposition("lazy", "", true);

    @Test
    void sharesAreRoundedHalfUp() {
        var population = new Population(List.of(new Share(FORGER, 0.125), new Share(LAZY, 0.1)), Disposition.HONEST);
        var assigned = population.assign(20, Streams.PUBLISHED.seededBy(1));
        assertEquals(3, Collections.frequency(assigned, FORGER), "2.5 is 3");
        assertEquals(2, Collections.frequency(assigned, LAZY));
        assertEquals(15, Collections.frequency(assigned, Disposition.HONEST));
        assertEquals(15, population.honest(20));
    }

    @Test
    void theGenesisOwnerIsNeverDrawn() {
        var population = new Population(List.of(new Share(FORGER, 0.9)), Disposition.HONEST);
        for (var seed = 0; seed < 50; seed++) {
            assertEquals(
                    Disposition.HONEST,
                    population.assign(10, Streams.PUBLISHED.seededBy(seed)).get(0));
        }
        var genesis = new Population(List.of(), FORGER);
        assertEquals(FORGER, genesis.assign(10, Streams.PUBLISHED.seededBy(1)).get(0));
        assertEquals(List.of(Disposition.HONEST, FORGER), genesis.dispositions(10));
    }

    @Test
    void whoIsNamedIsNotDrawn() {
        var members = List.of(new Members(FORGER, List.of(7, 3, 7)), new Members(LAZY, List.of()));
        var population = new Population(List.of(new Share(LAZY, 0.7)), members, Disposition.HONEST);
        assertEquals(List.of(3, 7), population.named());
        assertEquals(9, population.others(10));
        assertEquals(1, population.honest(10));
        assertEquals(List.of(Disposition.HONEST, FORGER, LAZY), population.dispositions(10));
        for (var streams : Streams.values()) {
            var assigned = population.assign(10, streams.seededBy(5));
            assertEquals(List.of(FORGER, FORGER), List.of(assigned.get(3), assigned.get(7)));
            assertEquals(7, Collections.frequency(assigned, LAZY));
        }
    }

    @Test
    void namesWithoutSharesDrawNothing() {
        var named = new Population(List.of(), List.of(new Members(FORGER, List.of(2))), Disposition.HONEST);
        var luck = Streams.PUBLISHED.seededBy(1);
        named.assign(10, luck);
        assertEquals(Streams.PUBLISHED.seededBy(1).circumstances(1, 1), luck.circumstances(1, 1));
    }

    @Test
    void alliancesCrossDispositions() {
        assertTrue(FORGER.isAlliedWith(POISONER));
        assertFalse(FORGER.isAlliedWith(LAZY));
        assertFalse(LAZY.isAlliedWith(LAZY), "without an alliance there are no allies but oneself");
    }

    @Test
    void whoAbstainsIsNotDishonest() {
        assertTrue(LAZY.isDishonest());
        assertFalse(Disposition.HONEST.isDishonest());
    }
}
