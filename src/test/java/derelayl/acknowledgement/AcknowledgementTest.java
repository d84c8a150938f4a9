package derelayl.acknowledgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.learning.Cheating;
import derelayl.learning.Delivery;
import derelayl.learning.DrawnLearning;
import derelayl.learning.DrawnSkill;
import derelayl.learning.Voters;
import derelayl.ledger.Ledger;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.participant.PrivateType;
import derelayl.random.Luck;
import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {
    private static final Disposition FORGER = new Disposition("forger", "cartel", true);
    private static final int POPULATION = 1000;

    private static Luck luck() {
        return Streams.PUBLISHED.seededBy(1);
    }

    private static List<Participant> participants(int forgers) {
        var ledger = new Ledger(POPULATION);
        return IntStream.range(0, POPULATION)
                .mapToObj(i -> new Participant(i, i < forgers ? FORGER : Disposition.HONEST, PrivateType.USUAL, ledger))
                .toList();
    }

    private static Acknowledgement by(String rules, Verification verification) {
        Policies policies = Relays.only(PolicyPoint.ACKNOWLEDGEMENT, rules);
        return in(1, verification, policies);
    }

    private static Acknowledgement in(int round, Verification verification, Policies policies) {
        var learning = new DrawnLearning(1, 1, Cheating.USUAL, verification.detection(), verification.falseAlarm());
        return new Acknowledgement(round, verification, learning, luck(), policies);
    }

    /** A submission of which perfect re-tests show this. */
    private static Submission submission(Participant contributor, Evidence evidence) {
        var conduct = switch (evidence) {
            case REPRODUCED -> Conduct.HONEST;
            case NOT_REPRODUCED -> Conduct.FORGE;
            case DUPLICATE -> Conduct.PLAGIARISE;
            case NOT_DELIVERED -> Conduct.WITHHOLD;
        };
        var skill = new DrawnSkill(0);
        return new Submission(
                contributor,
                conduct == Conduct.WITHHOLD
                        ? Optional.empty()
                        : Optional.of(new Delivery(1, contributor.index(), conduct, skill, 0, skill, 1)));
    }

    private static Verdict strike(boolean strike) {
        return new Verdict(false, strike, 0, 0, 0, 0, Map.of());
    }

    private static Verdict judge(Evidence evidence, int forgers, int contributor, Verification verification) {
        var participants = participants(forgers);
        var acknowledgement = by("strikes", verification);
        return acknowledgement
                .judge(
                        List.of(submission(participants.get(contributor), evidence)),
                        acknowledgement.committee(participants))
                .get(participants.get(contributor));
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
        var contributor = participants(0).get(0);
        var acknowledgement = by("majority", Verification.PERFECT);
        assertEquals(
                Map.of(contributor, strike(false)),
                acknowledgement.judge(
                        List.of(submission(contributor, Evidence.REPRODUCED)), acknowledgement.committee(List.of())));
    }

    @Test
    void aSmallCommitteeIsDrawnFromTheEligible() {
        assertEquals(21, draw(participants(0), 21).size());
        assertEquals(POPULATION, draw(participants(0), Verification.ALL).size());
        assertEquals(5, draw(participants(0).subList(0, 5), 21).size());
    }

    private static Committee draw(List<Participant> eligible, int wanted) {
        return Committee.draw(1, eligible, wanted, luck());
    }

    @Test
    void everyoneIsItsOwnAlly() {
        var participants = participants(10);
        var committee = draw(participants, Verification.ALL);
        assertGroups("forger allied 10, honest not 990", committee.facing(participants.get(0)));
        assertGroups("forger not 10, honest allied 1, honest not 989", committee.facing(participants.get(99)));
        var forgers = draw(participants.subList(0, 10), Verification.ALL);
        assertGroups("forger not 10", forgers.facing(participants.get(99)));
    }

    private static void assertGroups(String expected, List<? extends Voters> groups) {
        assertEquals(
                expected,
                groups.stream()
                        .map(group -> "%s %s %d"
                                .formatted(group.disposition(), group.allied() ? "allied" : "not", group.number()))
                        .collect(Collectors.joining(", ")));
        groups.forEach(group -> assertEquals(group.number(), group.members().count()));
    }

    @Test
    void groupsKnowTheirMembers() {
        var participants = participants(10);
        var groups = draw(participants.subList(8, 13), Verification.ALL).facing(participants.get(11));
        assertEquals(
                List.of(List.of(8, 9), List.of(11), List.of(10, 12)),
                groups.stream().map(group -> group.members().boxed().toList()).toList());
    }

    @Test
    void strikesExcludeAndExclusionIsRemembered() {
        var participants = participants(1);
        var forger = participants.get(0);
        var acknowledgement = by("strikes", Verification.PERFECT);
        for (var strikes = 1; strikes <= 3; strikes++) {
            acknowledgement.recordStrikes(Map.of(forger, strike(true)));
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
        for (var round = 1; round <= 52; round++) {
            var acknowledgement = in(round, Verification.PERFECT, policies);
            acknowledgement.recordStrikes(Map.of(forger, strike(round <= 3)));
            acknowledgement.reviewStandings(participants);
            assertEquals(round >= 3, forger.standing().isExcluded(), "round " + round);
        }
        in(53, Verification.PERFECT, policies).reviewStandings(participants);
        assertFalse(forger.standing().isExcluded());
        assertEquals(0, forger.standing().strikes());
    }
}
