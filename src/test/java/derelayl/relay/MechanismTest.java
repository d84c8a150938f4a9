package derelayl.relay;

import static derelayl.relay.Mechanisms.coins;
import static derelayl.relay.Mechanisms.parameters;
import static derelayl.relay.Mechanisms.play;
import static derelayl.relay.Mechanisms.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.ledger.Movement.Reason;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What rules make of ranks, prizes and coins. */
class MechanismTest {
    @Test
    void anUncheckedForgerEarnsNothingByMeasuredGain() {
        var forged = new ArrayList<Double>();
        play(
                parameters(0.3, 0, Streams.PUBLISHED),
                "trusting",
                round -> round.attempts().stream()
                        .filter(attempt -> attempt.conduct() == Conduct.FORGE)
                        .filter(attempt -> attempt.delivered().isPresent())
                        .forEach(attempt -> {
                            assertEquals(0, attempt.measuredGain(), 1e-12);
                            assertTrue(attempt.claimedGain() > 0);
                            forged.add(attempt.claimedGain());
                        }),
                Relays.rules(PolicyPoint.REWARD, "measured-gain"));
        assertFalse(forged.isEmpty());
        play(
                parameters(1 - 1.0 / 64, 0, Streams.PUBLISHED),
                "trusting",
                round -> {
                    if (round.attempts().stream().allMatch(attempt -> attempt.conduct() == Conduct.FORGE)) {
                        assertEquals(0, coins(round, Reason.ROYALTY).sum());
                    }
                },
                Relays.rules(PolicyPoint.REWARD, "measured-gain"));
    }

    @Test
    void ownersAndAncestorsEarnInProportionToTheMeasuredGain() {
        play(
                parameters(0.2, 0, Streams.PUBLISHED),
                "majority",
                round -> {
                    var due = 0.0;
                    for (var contribution : round.settlement().settled()) {
                        var gain = Math.max(
                                0,
                                contribution.model().performance()
                                        - contribution.match().base().performance());
                        due += gain * (contribution.model().generation() + 1);
                    }
                    assertEquals(due, coins(round, Reason.ROYALTY).sum(), 1e-6);
                },
                Relays.rules(PolicyPoint.REWARD, "measured-gain"));
    }

    @Test
    void trainersOfSettledModelsEarnAPrize() {
        play(
                parameters(0, 0, Streams.PUBLISHED),
                "trusting",
                round -> assertEquals(
                        5.0 * round.settlement().settled().size(),
                        coins(round, Reason.PRIZE).sum(),
                        1e-9),
                Relays.rules(PolicyPoint.REWARD, "trainer-prize"));
    }

    @Test
    void thereAreNeverMoreCoinsThanTheCap() {
        var cap = 400;
        var relay = play(
                parameters(0.1, 0, Streams.PUBLISHED),
                "majority",
                round -> assertTrue(round.relay().ledger().supply() <= cap * (1 + 1e-12)),
                rules(PolicyPoint.REWARD, """
                        rule "scaled" when $m : Money(due > 0, supply + due > %1$d)
                        then $m.scale(Math.max(0, %1$d - $m.getSupply()) / $m.getDue()); end
                        rule "no more mining" salience 10 when $r : Reward(mining, supply >= %1$d - 2) then $r.pay(0); end
                        """.formatted(cap)));
        assertTrue(relay.ledger().minted() > cap);
    }

    @Test
    void aLevyBurnsAPartOfWhatEverybodyHas() {
        play(
                parameters(0, 0, Streams.PUBLISHED),
                "trusting",
                round -> {
                    var left = round.relay().ledger().supply();
                    assertEquals(left / 99, coins(round, Reason.LEVY).sum(), 1e-9 * Math.max(1, left));
                },
                Relays.rules(PolicyPoint.REWARD, "demurrage"));
    }

    @Test
    void coinsOfTheExcludedStandStill() {
        var before = new TreeMap<Integer, Double>();
        var watched = new ArrayList<Integer>();
        play(
                parameters(0.1, new Verification(3, 0.5, 1, 0.4), Streams.PUBLISHED),
                "strikes",
                round -> {
                    before.forEach((participant, coins) ->
                            assertEquals(coins, round.relay().ledger().balance(participant)));
                    watched.addAll(before.keySet());
                    round.relay().participants().stream()
                            .filter(participant -> participant.standing().isExcluded())
                            .forEach(participant -> before.put(participant.index(), participant.coins()));
                },
                Relays.rules(PolicyPoint.REWARD, "nothing-for-excluded"));
        assertFalse(watched.isEmpty());
        assertTrue(before.values().stream().anyMatch(coins -> coins > 0));
    }

    private static boolean isCandidate(Contribution contribution, Round round) {
        return round.number() <= 3 || contribution.match().trainerDeposit() >= 1;
    }

    @Test
    void modelsThatArePassedAreNeverSettledButCountAsAcknowledged() {
        play(
                parameters(0, 0, Streams.PUBLISHED),
                "trusting",
                round -> {
                    var acknowledged = round.contributions().size();
                    var candidates = round.contributions().stream()
                            .filter(contribution -> isCandidate(contribution, round))
                            .count();
                    assertEquals(
                            Math.min(acknowledged / 2, candidates),
                            round.settlement().settled().size());
                    round.settlement().settled().forEach(contribution -> assertTrue(isCandidate(contribution, round)));
                },
                rules(
                        PolicyPoint.SELECTION,
                        "rule \"r\" when $c : Candidate(round > 3, deposit < 1) then $c.pass(); end"));
    }

    @Test
    void theWorstIsSettledFirstIfRulesRankItSo() {
        play(
                parameters(0, 0, Streams.PUBLISHED),
                "trusting",
                round -> {
                    var claims = round.contributions().stream()
                            .map(contribution -> contribution.model().claim())
                            .sorted()
                            .toList();
                    assertEquals(
                            claims.subList(0, round.settlement().settled().size()),
                            round.settlement().models().stream()
                                    .map(model -> model.claim())
                                    .toList());
                },
                rules(PolicyPoint.SELECTION, "rule \"r\" when $c : Candidate() then $c.rank(-1 * $c.getClaim()); end"));
    }
}
