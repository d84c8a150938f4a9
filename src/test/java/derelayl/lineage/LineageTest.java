package derelayl.lineage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.learning.DrawnSkill;
import derelayl.learning.Skill;
import derelayl.random.Draws;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final int PARTICIPANTS = 9;
    private static final Skill SKILL = new DrawnSkill(0);

    private final RelayModel genesis = RelayModel.genesis(0, SKILL);
    private final Lineage lineage = new Lineage(genesis, PARTICIPANTS);

    @Test
    void theTrunkGrowsToTheYoungestCommonAncestor() {
        var parent = genesis.trainedFurther(1, 0, 1, SKILL, 1);
        var aunt = genesis.trainedFurther(1, 0, 2, SKILL, 1);
        lineage.grow(List.of(parent, aunt));
        assertSame(genesis, lineage.top());
        var siblings = List.of(parent.trainedFurther(2, 1, 3, SKILL, 1), parent.trainedFurther(2, 1, 4, SKILL, 1));
        lineage.grow(siblings);
        assertSame(parent, lineage.top());
        assertEquals(List.of(siblings.get(0)), lineage.branch(siblings.get(0)));
    }

    @Test
    void linksBelowTheTopAreCut() {
        var model = genesis.trainedFurther(1, 0, 1, SKILL, 1);
        lineage.grow(List.of(model));
        assertSame(model, lineage.top());
        assertTrue(model.base().isEmpty());
    }

    @Test
    void aModelThatDescendsFromNothingSettledIsRefused() {
        var settled = genesis.trainedFurther(1, 0, 1, SKILL, 1);
        var other = genesis.trainedFurther(1, 0, 2, SKILL, 1);
        lineage.grow(List.of(settled));
        assertThrows(IllegalArgumentException.class, () -> lineage.branch(other.trainedFurther(2, 2, 3, SKILL, 1)));
    }

    @Test
    void everyKindOfRoyaltyIsWhatWalkingBackToTheGenesisWouldPay() {
        for (var royalties : List.of(
                new Royalties(1, 1, 1, Double.POSITIVE_INFINITY),
                new Royalties(3, 0, 1, Double.POSITIVE_INFINITY),
                new Royalties(1, 0.5, 0.5, Double.POSITIVE_INFINITY),
                new Royalties(2, 1.5, 0.97, 12),
                new Royalties(1, 1, 1, 3),
                new Royalties(0, 1, 0, 8))) {
            compareWithWalking(royalties);
        }
    }

    private void compareWithWalking(Royalties royalties) {
        var draws = Draws.keyedBy(7);
        var grown = new Lineage(genesis, PARTICIPANTS);
        Map<RelayModel, RelayModel> bases = new IdentityHashMap<>();
        var settled = List.of(genesis);
        for (var round = 1; round <= 60; round++) {
            var next = new ArrayList<RelayModel>();
            for (var trained = 0; trained < 3; trained++) {
                var base = draws.one(settled);
                var model = base.trainedFurther(round, draws.below(PARTICIPANTS), draws.below(PARTICIPANTS), SKILL, 1);
                bases.put(model, base);
                next.add(model);
            }
            for (var model : next) {
                assertArrayEquals(walked(model, bases, royalties), kept(grown, model, royalties), 1e-12);
            }
            grown.grow(next);
            settled = next;
        }
        assertTrue(grown.top().version() > 40, "the trunk must have grown");
    }

    private static double[] walked(RelayModel model, Map<RelayModel, RelayModel> bases, Royalties royalties) {
        var coins = new double[PARTICIPANTS];
        var generation = 0;
        for (var ancestor = model; ancestor != null; ancestor = bases.get(ancestor)) {
            coins[ancestor.owner()] += royalties.at(generation++);
        }
        return coins;
    }

    private static double[] kept(Lineage lineage, RelayModel model, Royalties royalties) {
        var coins = lineage.trunkRoyalties(model, royalties).coins();
        var generation = 0;
        for (var ancestor : lineage.branch(model)) {
            coins[ancestor.owner()] += royalties.at(generation++);
        }
        return coins;
    }

    @Test
    void oldestFirstIsEveryModelOnceAfterItsBase() {
        var parent = genesis.trainedFurther(1, 0, 1, SKILL, 1);
        var child = parent.trainedFurther(2, 1, 2, SKILL, 1);
        var copy = child.copied(1, 3);
        var aunt = genesis.trainedFurther(1, 0, 4, SKILL, 1);
        assertEquals(
                List.of(genesis, parent, aunt, child, copy),
                RelayModel.oldestFirst(List.of(child, copy, parent, aunt)));
    }

    @Test
    void theTrunkCountsTheModelsThatEarn() {
        var settled = genesis;
        for (var round = 1; round <= 6; round++) {
            settled = settled.trainedFurther(round, round % 2, 2, SKILL, round);
            lineage.grow(List.of(settled));
        }
        var next = settled.trainedFurther(7, 2, 3, SKILL, 7);
        var all = lineage.trunkRoyalties(next, new Royalties(1, 1, 1, Double.POSITIVE_INFINITY));
        assertArrayEquals(new int[] {4, 3, 0, 0, 0, 0, 0, 0, 0}, all.models());
        var some = lineage.trunkRoyalties(next, new Royalties(1, 1, 0.5, 3));
        assertArrayEquals(new int[] {2, 1, 0, 0, 0, 0, 0, 0, 0}, some.models());
    }

    @Test
    void aModelIsCalledAfterItsRoundAndTrainerAndRemembersItsBase() {
        var model = genesis.trainedFurther(3, 0, 1, SKILL, 1);
        var copy = model.copied(4, 2);
        assertEquals(new ModelId(3, 1), model.id());
        assertEquals(Optional.of(new ModelId(0, 0)), model.baseId());
        assertEquals(new ModelId(3, 2), copy.id());
        assertEquals(model.baseId(), copy.baseId());
        assertEquals(Optional.empty(), genesis.baseId());
        lineage.grow(List.of(model));
        assertEquals(Optional.of(genesis.id()), model.baseId(), "even where the link is cut");
    }
}
