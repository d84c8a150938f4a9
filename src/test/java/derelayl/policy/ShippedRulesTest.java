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
import derelayl.vocabulary.Offender;
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
import java.util.TreeMap;
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
    class ByDisposition {
        private Conduct conduct(String disposition) {
            return conduct(disposition, 1, 0);
        }

        private Conduct conduct(String disposition, double deposit, int strikes) {
            var trainer = new Trainer(disposition, 9, 3, 5, deposit, strikes, 0.5);
            return ask(PolicyPoint.HONESTY, "by-disposition", trainer).decided();
        }

        @Test
        void whoeverNoRuleMentionsIsHonest() {
            assertEquals(Conduct.HONEST, conduct("honest"));
            assertEquals(Conduct.HONEST, conduct("sleeper"));
        }

        @Test
        void freeRidersHandInWhatTheyWereGiven() {
            assertEquals(Conduct.FREE_RIDE, conduct("free-rider"));
        }

        @Test
        void theLazyTrainLessThanTheyCould() {
            assertEquals(Conduct.LAZY, conduct("lazy"));
        }

        @Test
        void plagiaristsHandInWhatOthersHaveMade() {
            assertEquals(Conduct.PLAGIARISE, conduct("plagiarist"));
        }

        @Test
        void withholdersTakeTheModelAndHandInNothing() {
            assertEquals(Conduct.WITHHOLD, conduct("withholder"));
        }

        @Test
        void forgersClaimWhatTheyHaveNotDone() {
            assertEquals(Conduct.FORGE, conduct("forger"));
        }

        @Test
        void poisonersMakeTheModelWorseAndClaimTheOpposite() {
            assertEquals(Conduct.POISON, conduct("poisoner"));
        }

        @Test
        void opportunistsRideWhileTheirDepositIsShortAndNothingIsHeldAgainstThem() {
            assertEquals(Conduct.FREE_RIDE, conduct("opportunist", 2.9, 0));
            assertEquals(Conduct.HONEST, conduct("opportunist", 3, 0));
            assertEquals(Conduct.HONEST, conduct("opportunist", 2.9, 1));
        }
    }

    @Nested
    class EarlyFreeRiders {
        @Test
        void freeRidersRideInTheFirstRounds() {
            assertEquals(Conduct.FREE_RIDE, conduct("free-rider", 20));
            assertEquals(Conduct.HONEST, conduct("free-rider", 21));
            assertEquals(Conduct.HONEST, conduct("honest", 1));
        }

        private Conduct conduct(String disposition, int round) {
            var trainer = new Trainer(disposition, round, 3, 5, 1, 0, 0.5);
            return ask(PolicyPoint.HONESTY, "early-free-riders", trainer).decided();
        }
    }

    @Nested
    class Majority {
        @Test
        void aVoterAcknowledgesWhatItsRetestReproduces() {
            for (var evidence : Evidence.values()) {
                var isReproduced = evidence == Evidence.REPRODUCED;
                assertEquals(
                        isReproduced,
                        vote("majority", "honest", false, evidence).acknowledges());
                assertEquals(
                        isReproduced, vote("majority", "lazy", true, evidence).acknowledges());
            }
        }

        @Test
        void aForgerOrPoisonerAcknowledgesWhatAlliesDeliverAndNothingElse() {
            for (var cheat : List.of("forger", "poisoner")) {
                assertTrue(
                        vote("majority", cheat, true, Evidence.NOT_REPRODUCED).acknowledges());
                assertFalse(vote("majority", cheat, false, Evidence.REPRODUCED).acknowledges());
            }
        }

        @Test
        void nothingIsHeldAgainstAnyone() {
            assertFalse(
                    vote("majority", "honest", false, Evidence.NOT_REPRODUCED).strikes());
        }
    }

    private static Voter vote(String file, String disposition, boolean allied, Evidence evidence) {
        return ask(PolicyPoint.ACKNOWLEDGEMENT, file, new Voter(9, disposition, allied, evidence, 0));
    }

    private static Offender offender(String file, int strikes, int oldest, int latest, boolean excluded) {
        return ask(PolicyPoint.ACKNOWLEDGEMENT, file, new Offender(99, "forger", strikes, oldest, latest, excluded));
    }

    /** The rules that two files share. */
    abstract static class Striking {
        private final String file;

        Striking(String file) {
            this.file = file;
        }

        @Test
        void aVoterAcknowledgesWhatItsRetestReproduces() {
            assertTrue(vote(file, "honest", false, Evidence.REPRODUCED).acknowledges());
            assertFalse(vote(file, "honest", false, Evidence.REPRODUCED).strikes());
        }

        @Test
        void aForgerOrPoisonerAcknowledgesWhatAlliesDeliverAndNothingElse() {
            assertTrue(vote(file, "poisoner", true, Evidence.NOT_REPRODUCED).acknowledges());
            assertFalse(vote(file, "poisoner", true, Evidence.NOT_REPRODUCED).strikes());
        }

        @Test
        void aVoterStrikesWhoClaimsWhatIsNotThere() {
            var vote = vote(file, "honest", false, Evidence.NOT_REPRODUCED);
            assertTrue(vote.strikes() && !vote.acknowledges());
        }

        @Test
        void aVoterStrikesWhoHandsInACopy() {
            var vote = vote(file, "honest", false, Evidence.DUPLICATE);
            assertTrue(vote.strikes() && !vote.acknowledges());
        }

        @Test
        void aForgerOrPoisonerStrikesWhoeverIsNoAllyAndDelivers() {
            assertTrue(vote(file, "forger", false, Evidence.REPRODUCED).strikes());
            assertFalse(vote(file, "forger", false, Evidence.NOT_DELIVERED).strikes());
        }

        @Test
        void nobodyIsStruckForDeliveringNothing() {
            assertFalse(vote(file, "honest", false, Evidence.NOT_DELIVERED).strikes());
        }

        @Test
        void soManyStrikesExclude() {
            assertFalse(offender(file, 2, 9, 1, false).remainsExcluded());
            assertTrue(offender(file, 3, 9, 0, false).remainsExcluded());
        }

        @Test
        void aStrikeExpires() {
            assertFalse(offender(file, 1, 9999, 9999, false).expires(), "not with a setting of 0");
            var settings = new TreeMap<>(Relays.SETTINGS);
            settings.put("strike-expiry", 30.0);
            for (var age : new int[] {29, 30}) {
                var offender = new Offender(99, "lazy", 1, age, age, false);
                PolicyBook.of(List.of(Relays.rules(PolicyPoint.ACKNOWLEDGEMENT, file)), settings)
                        .ask(PolicyPoint.ACKNOWLEDGEMENT, List.of(offender));
                assertEquals(age >= 30, offender.expires());
            }
        }
    }

    @Nested
    class Strikes extends Striking {
        Strikes() {
            super("strikes");
        }

        @Test
        void whoIsExcludedStaysExcluded() {
            assertTrue(offender("strikes", 3, 9999, 9999, true).remainsExcluded());
        }
    }

    @Nested
    class Forgiving extends Striking {
        Forgiving() {
            super("forgiving");
        }

        @Test
        void whoWasExcludedIsReadmittedAfterAWhile() {
            assertTrue(offender("forgiving", 3, 70, 49, true).remainsExcluded());
            assertFalse(offender("forgiving", 3, 70, 50, true).remainsExcluded());
        }
    }

    @Nested
    class WhoAbstainsDoesNotBid {
        @Test
        void inEveryBiddingFile() {
            for (var file : List.of("version-gap", "equal-offers")) {
                for (var role : List.of(Role.TRAINER, Role.MODEL_OWNER)) {
                    assertTrue(ask(PolicyPoint.BIDDING, file, new Bidder(role, "abstainer", 9, 50, 3, 4))
                            .abstains());
                    assertFalse(ask(PolicyPoint.BIDDING, file, new Bidder(role, "honest", 9, 50, 3, 4))
                            .abstains());
                }
            }
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
