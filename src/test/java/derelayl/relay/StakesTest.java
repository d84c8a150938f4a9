package derelayl.relay;

import static derelayl.relay.Mechanisms.coins;
import static derelayl.relay.Mechanisms.parameters;
import static derelayl.relay.Mechanisms.play;
import static derelayl.relay.Mechanisms.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.ledger.Movement.Reason;
import derelayl.participant.Participant;
import derelayl.random.Streams;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Voter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules make of deposits. */
class StakesTest {
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
}
