package derelayl.gui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.RuleProblem;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A session needs no display. */
class SessionTest {
    private final List<String> told = new ArrayList<>();
    private final Session session =
            Session.of(new Library(List.of(Path.of(""))), "forgers-checked", List.of(), Trust.GUARDED);

    SessionTest() {
        session.addListener(new SessionListener() {
            @Override
            public void scenarioChosen() {
                told.add("scenario");
            }

            @Override
            public void seedChosen(long seed) {
                told.add("seed " + seed);
            }

            @Override
            public void lastRoundChanged(OptionalInt round) {
                told.add("last round " + (round.isPresent() ? round.getAsInt() : "none"));
            }

            @Override
            public void rulesChanged() {
                told.add("rules");
            }

            @Override
            public void rulesFailed() {
                told.add("failure");
            }

            @Override
            public void rulesReloaded() {
                told.add("reloaded");
            }

            @Override
            public void relayChanged() {
                told.add("relay");
            }

            @Override
            public void relayEnded() {
                told.add("end");
            }
        });
    }

    /** What the console does when play is pressed. */
    private RelaySimulation start() {
        var relay = session.newRelay(session.seed());
        relay.start();
        session.follow(relay);
        return relay;
    }

    @Test
    void aScenarioChosenMeanwhileWaitsForTheNextStart() {
        start().play(2);
        session.scenario().choose("paper");
        assertEquals(List.of("relay", "seed 42", "scenario"), told);
        assertEquals(
                "by-disposition.drl",
                session.rules()
                        .files(PolicyPoint.HONESTY)
                        .get(0)
                        .path()
                        .getFileName()
                        .toString());
        session.end();
        var relay = start();
        assertEquals(List.of("relay", "seed 42", "scenario", "end", "rules", "last round 5000", "relay"), told);
        assertEquals(1, relay.dispositions().size());
    }

    @Test
    void beforeAStartItIsTakenAtOnce() {
        session.scenario().choose("paper");
        assertEquals(List.of("seed 42", "rules", "last round 5000", "scenario"), told);
    }

    @Test
    void keysAreTakenUpWhenTheyCanBe() {
        var relay = start();
        relay.play(2);
        session.scenario().change("rounds", "7");
        session.scenario().change("setting.unit-reward", "1000");
        session.scenario().change("seed", "11");
        assertEquals(List.of("relay", "rules", "seed 11"), told);
        var minted = relay.ledger().minted();
        relay.play(1);
        assertTrue(relay.ledger().minted() > minted + 1000);
        session.end();
        start();
        assertEquals(List.of("relay", "rules", "seed 11", "end", "last round 7", "relay"), told);
        assertEquals(11, session.relay().orElseThrow().simulation().seed());
    }

    @Test
    void whatIsRefusedChangesNothing() {
        assertThrows(ScenarioException.class, () -> session.scenario().change("participants", "-1"));
        assertThrows(ScenarioException.class, () -> session.scenario().choose("no-such-scenario"));
        assertEquals(List.of(), told);
        assertEquals("forgers-checked", session.scenario().current().name());
    }

    @Test
    void aRelayFromACheckpointGoesOnWithoutEnd() {
        session.resume("kept.checkpoint", start());
        assertEquals(List.of("relay", "relay", "seed 42", "rules", "last round none"), told);
    }

    @Test
    void failuresAreKeptWithTheRules() {
        start();
        var problem = new RuleProblem(Path.of("one.drl"), 3, "no coins");
        session.fail(List.of(problem));
        assertEquals(List.of("relay", "failure"), told);
        assertEquals(List.of(problem), session.rules().problems());
    }

    /** MASON puts the message of an exception into a page of HTML. */
    @Test
    void aMessageForTheUserHasNoTags() {
        assertEquals("<\u200Bimg src='a'>", new UserFacingException("<img src='a'>", new Exception()).getMessage());
    }
}
