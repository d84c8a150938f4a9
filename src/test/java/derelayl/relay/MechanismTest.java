package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.ledger.Movement;
import derelayl.ledger.Movement.Reason;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.participant.Population;
import derelayl.participant.Population.Share;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Voter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules make of ranks, deposits, prizes and coins. */
class MechanismTest {
    private static final int ROUNDS = 40;

    private static RelayParameters parameters(double forgers, double falseAlarm, Streams streams) {
        return parameters(forgers, new Verification(Verification.ALL, 0.5, 1, falseAlarm), streams);
    }

    private static RelayParameters parameters(double forgers, Verification verification, Streams streams) {
        var shares = List.of(new Share(new Disposition("forger", "", true), forgers));
        return new RelayParameters(
                64,
                4,
                0.5,
                0.9,
                1,
                0.5,
                10,
                10,
                new Population(shares, Disposition.HONEST),
                Cheating.USUAL,
                verification,
                streams);
    }

    private static RuleFile rules(PolicyPoint point, String rules) {
        var text = "package rules.%s\nimport derelayl.vocabulary.*\n%s".formatted(point.key(), rules);
        return new RuleFile(point, Path.of("mine.drl"), text);
    }

    /** Plays a relay with the published rules, but that some vote so, and with these rules besides. */
    private static RelaySimulation play(
            RelayParameters parameters, String acknowledgement, Consumer<Round> check, RuleFile... besides) {
        var files = new ArrayList<RuleFile>();
        files.add(Relays.rules(PolicyPoint.HONESTY, "by-disposition"));
        files.add(Relays.rules(PolicyPoint.BIDDING, "version-gap"));
        files.add(Relays.rules(PolicyPoint.ACKNOWLEDGEMENT, acknowledgement));
        files.add(Relays.rules(PolicyPoint.SELECTION, "top-share"));
        files.add(Relays.rules(PolicyPoint.REWARD, "owner-and-ancestors"));
        files.addAll(Arrays.asList(besides));
        var relay = new RelaySimulation(3, parameters, PolicyBook.of(files, Relays.SETTINGS));
        relay.observe(check::accept);
        relay.run(ROUNDS);
        return relay;
    }

    private static DoubleStream coins(Round round, Reason reason) {
        return round.movements().stream()
                .filter(movement -> movement.reason() == reason)
                .mapToDouble(Movement::coins);
    }

    private static boolean isIgnored(Stakes stakes, Round round) {
        return round.attempts().stream()
                .filter(attempt -> attempt.match() == stakes.match())
                .allMatch(attempt ->
                        attempt.delivered().isPresent() && !attempt.verdict().acknowledged());
    }

    @ParameterizedTest
    @EnumSource(Streams.class)
    void halfOfAnIgnoredTrainersDepositGoesToThoseWhoIgnoredIt(Streams streams) {
        var paid = new ArrayList<Double>();
        var mixed = new ArrayList<Integer>();
        play(
                parameters(0.3, 0.2, streams),
                "majority",
                round -> {
                    var due = new TreeMap<Integer, Double>();
                    var ignored = 0.0;
                    for (var stakes : round.stakes()) {
                        if (isIgnored(stakes, round)) {
                            var half = stakes.match().trainerDeposit() / 2;
                            ignored += half;
                            stakes.voters()
                                    .forEach(voter -> due.merge(
                                            voter.index(),
                                            half / stakes.voters().size(),
                                            Double::sum));
                            var verdict = round.attempts().stream()
                                    .filter(attempt -> attempt.match() == stakes.match())
                                    .map(Attempt::verdict)
                                    .findFirst()
                                    .orElseThrow();
                            assertEquals(
                                    verdict.voters() - verdict.acknowledging(),
                                    stakes.voters().size());
                            assertEquals(
                                    stakes.voters().size(),
                                    stakes.voters().stream().distinct().count());
                            checkDispositions(verdict.votes(), stakes.voters());
                            mixed.add(verdict.votes().size());
                        }
                    }
                    var moved = new TreeMap<Integer, Double>();
                    round.movements().stream()
                            .filter(movement -> movement.reason() == Reason.VOTE)
                            .forEach(movement -> moved.merge(movement.participant(), movement.coins(), Double::sum));
                    due.values().removeIf(coins -> coins == 0);
                    assertEquals(due.keySet(), moved.keySet());
                    due.forEach((voter, coins) -> assertEquals(coins, moved.get(voter), 1e-9));
                    assertEquals(ignored, coins(round, Reason.VOTE).sum(), 1e-9);
                    paid.add(ignored);
                },
                Relays.rules(PolicyPoint.DEPOSIT, "voters-rewarded"));
        assertTrue(paid.stream().mapToDouble(coins -> coins).sum() > 5);
        assertTrue(mixed.stream().anyMatch(classes -> classes > 3));
    }

    /** As many of each disposition as have voted so. */
    private static void checkDispositions(Map<Voter, Integer> votes, List<Participant> voters) {
        var due = new TreeMap<String, Integer>();
        votes.forEach((voter, number) -> {
            if (!voter.acknowledges()) {
                due.merge(voter.getDisposition(), number, Integer::sum);
            }
        });
        var there = new TreeMap<String, Integer>();
        voters.forEach(voter -> there.merge(voter.disposition().name(), 1, Integer::sum));
        assertEquals(due, there);
    }

    @Test
    void anIgnoredTrainerCompensatesTheOwnerAndTheOwnersDepositReturns() {
        var compensated = new ArrayList<Double>();
        play(
                parameters(0.3, 0, Streams.PUBLISHED),
                "majority",
                round -> {
                    var due = round.stakes().stream()
                            .filter(stakes -> isIgnored(stakes, round))
                            .mapToDouble(stakes -> stakes.match().trainerDeposit() / 2)
                            .sum();
                    assertEquals(due, coins(round, Reason.COMPENSATION).sum(), 1e-9);
                    compensated.add(due);
                },
                Relays.rules(PolicyPoint.DEPOSIT, "compensation"));
        assertTrue(compensated.stream().mapToDouble(coins -> coins).sum() > 0);
    }

    @Test
    void whatIsNotAcknowledgedCostsNothing() {
        play(
                parameters(0.3, 0, Streams.PUBLISHED),
                "majority",
                round -> {
                    var back = round.attempts().stream()
                            .filter(attempt -> !attempt.verdict().acknowledged()
                                    || round.settlement().settled().stream()
                                            .anyMatch(settled -> settled.match() == attempt.match()))
                            .mapToDouble(attempt -> attempt.match().trainerDeposit()
                                    + attempt.match().ownerDeposit())
                            .sum();
                    assertEquals(back, coins(round, Reason.REFUND).sum(), 1e-9);
                },
                Relays.rules(PolicyPoint.DEPOSIT, "returning"));
    }

    @Test
    void whatASettledDepositGivesToOthersDoesNotReturn() {
        play(
                parameters(0, 0, Streams.PUBLISHED),
                "majority",
                round -> {
                    var settled = round.settlement().settled().stream()
                            .mapToDouble(contribution -> contribution.match().trainerDeposit())
                            .sum();
                    assertEquals(settled / 4, coins(round, Reason.COMPENSATION).sum(), 1e-9);
                },
                rules(
                        PolicyPoint.DEPOSIT,
                        "rule \"r\" when $s : Stake(settled, role == Role.TRAINER) then $s.compensate(0.25); end"));
    }

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
