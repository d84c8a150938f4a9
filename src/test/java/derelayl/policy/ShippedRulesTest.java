package derelayl.policy;

import static derelayl.vocabulary.RewardKind.ANCESTOR;
import static derelayl.vocabulary.RewardKind.DEPOSIT;
import static derelayl.vocabulary.RewardKind.OWNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Trainer;
import derelayl.vocabulary.Voter;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each shipped rule decides; a test for each rule, named like it. */
class ShippedRulesTest {
    private static <Q extends Question> Q ask(PolicyPoint point, String file, Q question) {
        Relays.only(point, file).ask(point, List.of(question));
        return question;
    }

    @Nested
    class AllHonest {
        @Test
        void everyTrainerIsHonest() {
            var trainer = ask(PolicyPoint.HONESTY, "all-honest", new Trainer("honest", 9, 3, 5, 1, 0, 0.5));
            assertEquals(Conduct.HONEST, trainer.decided());
        }
    }

    @Nested
    class VersionGap {
        private double offer(Role role, double coins, int gap, int places) {
            return ask(PolicyPoint.BIDDING, "version-gap", new Bidder(role, "honest", 9, coins, gap, places))
                    .offered();
        }

        @Test
        void aTrainerBidsOneCoinForEachVersionItIsBehindAsFarAsItsCoinsReach() {
            assertEquals(3, offer(Role.TRAINER, 100, 3, 1));
            assertEquals(2.5, offer(Role.TRAINER, 2.5, 3, 1));
            assertEquals(0, offer(Role.TRAINER, 0, 3, 1));
        }

        @Test
        void anOwnerSpreadsItsBudgetEvenlyOverItsPlaces() {
            assertEquals(0.001 / 4, offer(Role.MODEL_OWNER, 100, 1, 4));
            assertEquals(0.001 / 3, offer(Role.MODEL_OWNER, Math.nextUp(0.001), 1, 3));
        }

        @Test
        void anOwnerWithNoMoreThanItsBudgetSpreadsAllItHas() {
            assertEquals(0.001 / (4 + 1e-12), offer(Role.MODEL_OWNER, 0.001, 1, 4));
            assertEquals(0.0002 / (1 + 1e-12), offer(Role.MODEL_OWNER, 0.0002, 1, 1));
            assertEquals(0, offer(Role.MODEL_OWNER, 0, 1, 4));
        }
    }

    @Nested
    class EqualOffers {
        @Test
        void everyoneOffersNothing() {
            for (var role : List.of(Role.TRAINER, Role.MODEL_OWNER)) {
                assertEquals(
                        0,
                        ask(PolicyPoint.BIDDING, "equal-offers", new Bidder(role, "honest", 9, 50, 3, 4))
                                .offered());
            }
        }
    }

    @Nested
    class Trusting {
        @Test
        void everyVoterAcknowledgesEveryContribution() {
            for (var evidence : Evidence.values()) {
                assertTrue(ask(PolicyPoint.ACKNOWLEDGEMENT, "trusting", new Voter(9, "honest", false, evidence, 0))
                        .acknowledges());
            }
        }
    }

    @Nested
    class TopShare {
        @Test
        void theBestShareIsSettledRoundedDown() {
            assertEquals(
                    2,
                    ask(PolicyPoint.SELECTION, "top-share", new Selection(9, 1, 6, 5, 0.5))
                            .settled());
            assertEquals(
                    0,
                    ask(PolicyPoint.SELECTION, "top-share", new Selection(9, 1, 6, 1, 0.5))
                            .settled());
            assertEquals(
                    6,
                    ask(PolicyPoint.SELECTION, "top-share", new Selection(9, 1, 6, 6, 1))
                            .settled());
        }
    }

    @Nested
    class TopShareRoundedUp {
        @Test
        void theBestShareIsSettledRoundedUp() {
            var file = "top-share-rounded-up";
            assertEquals(
                    3,
                    ask(PolicyPoint.SELECTION, file, new Selection(9, 1, 6, 5, 0.5))
                            .settled());
            assertEquals(
                    1,
                    ask(PolicyPoint.SELECTION, file, new Selection(9, 1, 6, 1, 0.5))
                            .settled());
            assertEquals(
                    0,
                    ask(PolicyPoint.SELECTION, file, new Selection(9, 1, 6, 0, 0.5))
                            .settled());
        }
    }

    @Nested
    class KeepOwners {
        @Test
        void theOwnersStayWhereNoModelWouldBeSettled() {
            assertTrue(ask(PolicyPoint.SELECTION, "keep-owners", new Selection(9, 1, 6, 1, 0.5))
                    .ownersStay());
            assertTrue(ask(PolicyPoint.SELECTION, "keep-owners", new Selection(9, 1, 6, 0, 0.5))
                    .ownersStay());
        }

        @Test
        void otherwiseTheBestShareIsSettledRoundedDown() {
            var selection = ask(PolicyPoint.SELECTION, "keep-owners", new Selection(9, 1, 6, 5, 0.5));
            assertFalse(selection.ownersStay());
            assertEquals(2, selection.settled());
        }
    }

    @Nested
    class OwnerAndAncestors {
        private Reward reward(RewardKind kind) {
            return ask(PolicyPoint.REWARD, "owner-and-ancestors", new Reward(9, kind));
        }

        @Test
        void aMinerEarnsTheUnitRewardForEachThingItRecords() {
            for (var kind : EnumSet.complementOf(EnumSet.of(OWNER, ANCESTOR))) {
                assertEquals(0.001, reward(kind).amount(), kind.name());
            }
        }

        @Test
        void theOwnerOfTheModelItWasTrainedOnEarnsOneCoin() {
            assertEquals(1, reward(OWNER).amount());
        }

        @Test
        void theOwnerOfEveryEarlierModelBackToTheGenesisEarnsOneCoin() {
            assertEquals(1, reward(ANCESTOR).amount());
            assertEquals(1, reward(ANCESTOR).ratio());
            assertEquals(Double.POSITIVE_INFINITY, reward(ANCESTOR).generations());
        }
    }

    @Nested
    class OwnerOnly {
        private double amount(RewardKind kind) {
            return ask(PolicyPoint.REWARD, "owner-only", new Reward(9, kind)).amount();
        }

        @Test
        void aMinerEarnsTheUnitRewardForEachThingItRecords() {
            assertEquals(0.001, amount(DEPOSIT));
        }

        @Test
        void theOwnerOfTheModelItWasTrainedOnEarnsOneCoin() {
            assertEquals(1, amount(OWNER));
            assertEquals(0, amount(ANCESTOR));
        }
    }

    @Nested
    class DecayingRoyalties {
        private Reward reward(RewardKind kind) {
            return ask(PolicyPoint.REWARD, "decaying-royalties", new Reward(9, kind));
        }

        @Test
        void aMinerEarnsTheUnitRewardForEachThingItRecords() {
            assertEquals(0.001, reward(DEPOSIT).amount());
        }

        @Test
        void theOwnerOfTheModelItWasTrainedOnEarnsOneCoin() {
            assertEquals(1, reward(OWNER).amount());
        }

        @Test
        void theOwnerOfAnEarlierModelEarnsLessWithEachGeneration() {
            assertEquals(0.5, reward(ANCESTOR).amount());
            assertEquals(0.5, reward(ANCESTOR).ratio());
        }
    }
}
