package derelayl.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.ledger.Ledger;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Draws;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {
    private static final Disposition FORGER = new Disposition("forger", "cartel");
    private static final int POPULATION = 1000;

    private static List<Participant> participants(int forgers) {
        var ledger = new Ledger(POPULATION);
        return IntStream.range(0, POPULATION)
                .mapToObj(i -> new Participant(i, i < forgers ? FORGER : Disposition.HONEST, ledger))
                .toList();
    }

    private static Acknowledgement by(String rules, Verification verification) {
        Policies policies = Relays.only(PolicyPoint.ACKNOWLEDGEMENT, rules);
        return new Acknowledgement(1, verification, Draws.keyedBy(1), policies);
    }

    private static Verdict judge(Evidence evidence, int forgers, int contributor, Verification verification) {
        var participants = participants(forgers);
        return by("strikes", verification)
                .judge(List.of(new Submission(participants.get(contributor), evidence)), participants)
                .get(0);
    }

    private static void assertVerdict(boolean acknowledged, boolean strike, Verdict verdict) {
        assertEquals(List.of(acknowledged, strike), List.of(verdict.acknowledged(), verdict.strike()));
        assertEquals(POPULATION, verdict.voters());
        assertEquals(acknowledged, verdict.acknowledging() > verdict.threshold());
    }

    @Test
    void theHonestMajorityDecides() {
        assertVerdict(true, false, judge(Evidence.REPRODUCED, 499, 999, Verification.PERFECT));
        assertVerdict(false, true, judge(Evidence.NOT_REPRODUCED, 499, 0, Verification.PERFECT));
        assertVerdict(false, true, judge(Evidence.DUPLICATE, 499, 999, Verification.PERFECT));
        assertVerdict(false, false, judge(Evidence.NOT_DELIVERED, 499, 999, Verification.PERFECT));
    }

    @Test
    void theDishonestMajorityDecides() {
        assertVerdict(false, true, judge(Evidence.REPRODUCED, 501, 999, Verification.PERFECT));
        assertVerdict(true, false, judge(Evidence.NOT_REPRODUCED, 501, 0, Verification.PERFECT));
    }

    @Test
    void aTieAcknowledgesNothingAndStrikesNobody() {
        assertVerdict(false, false, judge(Evidence.REPRODUCED, 500, 999, Verification.PERFECT));
        assertVerdict(false, false, judge(Evidence.NOT_REPRODUCED, 500, 0, Verification.PERFECT));
    }

    @Test
    void anotherQuorum() {
        var twoThirds = new Verification(Verification.ALL, 2.0 / 3, 1, 0);
        assertTrue(judge(Evidence.REPRODUCED, 333, 999, twoThirds).acknowledged());
        assertFalse(judge(Evidence.REPRODUCED, 334, 999, twoThirds).acknowledged());
    }

    /** In a large committee a false claim passes once f + (1 - f)(1 - d) > 1/2. */
    @Test
    void poorReTestsLetFalseClaimsPass() {
        for (var share : new double[] {0.1, 0.3, 0.45}) {
            var critical = 0.5 / (1 - share);
            for (var margin : new double[] {-0.1, 0.1}) {
                var verification = new Verification(Verification.ALL, 0.5, critical + margin, 0);
                var forgers = (int) (share * POPULATION);
                assertEquals(
                        margin < 0,
                        judge(Evidence.NOT_REPRODUCED, forgers, 0, verification).acknowledged(),
                        "f = %s, d = %s".formatted(share, critical + margin));
            }
        }
    }

    @Test
    void falseAlarmsHitTheHonest() {
        assertTrue(judge(Evidence.REPRODUCED, 0, 5, new Verification(0, 0.5, 1, 0.4))
                .acknowledged());
        assertFalse(judge(Evidence.REPRODUCED, 0, 5, new Verification(0, 0.5, 1, 0.6))
                .acknowledged());
    }

    @Test
    void aCommitteeOfNobodyAcknowledgesNothing() {
        var submission = new Submission(participants(0).get(0), Evidence.REPRODUCED);
        assertEquals(
                List.of(new Verdict(false, false, Map.of(), 0)),
                by("majority", Verification.PERFECT).judge(List.of(submission), List.of()));
    }

    @Test
    void aSmallCommitteeIsDrawnFromTheEligible() {
        var luck = Draws.keyedBy(1);
        assertEquals(21, Committee.draw(participants(0), 21, luck).size());
        assertEquals(
                POPULATION,
                Committee.draw(participants(0), Verification.ALL, luck).size());
        assertEquals(5, Committee.draw(participants(0).subList(0, 5), 21, luck).size());
    }

    @Test
    void everyoneIsItsOwnAlly() {
        var participants = participants(10);
        var committee = Committee.draw(participants, Verification.ALL, Draws.keyedBy(1));
        assertEquals(10, committee.allies(participants.get(0), FORGER));
        assertEquals(0, committee.allies(participants.get(0), Disposition.HONEST));
        assertEquals(1, committee.allies(participants.get(99), Disposition.HONEST));
    }

    @Test
    void strikesExcludeAndExclusionIsRemembered() {
        var participants = participants(1);
        var forger = participants.get(0);
        var submissions = List.of(new Submission(forger, Evidence.NOT_REPRODUCED));
        var acknowledgement = by("strikes", Verification.PERFECT);
        for (var strikes = 1; strikes <= 3; strikes++) {
            acknowledgement.recordStrikes(submissions, List.of(new Verdict(false, true, Map.of(), 0)));
            acknowledgement.reviewStandings(participants);
            assertEquals(strikes, forger.standing().strikes());
            assertEquals(strikes == 3, forger.standing().isExcluded());
        }
        acknowledgement.reviewStandings(participants);
        assertTrue(forger.standing().isExcluded());
    }

    @Test
    void whoIsForgivenStartsAnew() {
        var participants = participants(1);
        var forger = participants.get(0);
        var policies = Relays.only(PolicyPoint.ACKNOWLEDGEMENT, "forgiving");
        var submissions = List.of(new Submission(forger, Evidence.NOT_REPRODUCED));
        for (var round = 1; round <= 52; round++) {
            var verdicts = List.of(new Verdict(false, round <= 3, Map.of(), 0));
            var acknowledgement = new Acknowledgement(round, Verification.PERFECT, Draws.keyedBy(1), policies);
            acknowledgement.recordStrikes(submissions, verdicts);
            acknowledgement.reviewStandings(participants);
            assertEquals(round >= 3, forger.standing().isExcluded(), "round " + round);
        }
        new Acknowledgement(53, Verification.PERFECT, Draws.keyedBy(1), policies).reviewStandings(participants);
        assertFalse(forger.standing().isExcluded());
        assertEquals(0, forger.standing().strikes());
    }
}
