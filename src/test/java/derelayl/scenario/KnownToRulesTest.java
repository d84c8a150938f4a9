package derelayl.scenario;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a scenario names must be known to its rules. */
class KnownToRulesTest {
    private static Scenario with(String... assignments) {
        var typed = Stream.of(assignments)
                .map(assignment -> Map.entry("-p " + assignment, assignment))
                .toList();
        return new ScenarioReader(new Library(List.of(Path.of("")))).read("paper", typed);
    }

    private static SortedSet<String> names(String... names) {
        return new TreeSet<>(List.of(names));
    }

    @Test
    void aDispositionThatNoRuleKnowsIsNamedWithItsKey() {
        var scenario = with("population.sleeper.share=0.1", "population.genesis=lazy");
        assertDoesNotThrow(() -> Dispositions.check(scenario, names("lazy", "sleeper")));
        var refused = assertThrows(ScenarioException.class, () -> Dispositions.check(scenario, names("forger")));
        assertEquals(
                List.of(
                        "-p population.genesis=lazy: population.genesis: no rule for honesty or bidding "
                                + "mentions \"lazy\"; name one that does, or choose other rules",
                        "-p population.sleeper.share=0.1: population.sleeper.share: no rule for honesty or bidding "
                                + "mentions \"sleeper\"; name one that does, or choose other rules"),
                refused.getMessage().lines().toList());
    }

    @Test
    void aDispositionThatIsProbablyMisspeltIsNamedEvenIfNobodyHasIt() {
        var scenario = with("population.forgr.share=0", "population.lasy.alliance=cartel", "population.genesis=lazi");
        var refused =
                assertThrows(ScenarioException.class, () -> Dispositions.check(scenario, names("forger", "lazy")));
        assertEquals(
                List.of(
                        "-p population.genesis=lazi: population.genesis: no rule for honesty or bidding mentions "
                                + "\"lazi\"; did you mean lazy?",
                        "-p population.forgr.share=0: population.forgr.share: no rule for honesty or bidding "
                                + "mentions \"forgr\"; did you mean forger?",
                        "-p population.lasy.alliance=cartel: population.lasy.alliance: no rule for honesty or bidding "
                                + "mentions \"lasy\"; did you mean lazy?"),
                refused.getMessage().lines().toList());
        assertDoesNotThrow(() -> Dispositions.check(with("population.forger.share=0"), names("lazy")));
    }

    @Test
    void aShareThatIsOneTooManyMayBeMisspelt() {
        var refused = assertThrows(
                ScenarioException.class, () -> with("population.forger.share=0.4", "population.forgr.share=0.7"));
        assertEquals(
                List.of(
                        "-p population.forger.share=0.4: population.forger.share: all shares together make 281 "
                                + "participants, but must leave the genesis owner out: at most 255",
                        "-p population.forgr.share=0.7: population.forgr.share: all shares together make 281 "
                                + "participants, but must leave the genesis owner out: at most 255; did you mean "
                                + "population.forger.share?"),
                refused.getMessage().lines().toList());
    }

    @Test
    void aSettingThatNoRuleReadsIsNamedWithWhatWasMeant() {
        var scenario = with("setting.striks=3");
        assertDoesNotThrow(() -> OwnSettings.check(scenario, names("striks")));
        var refused = assertThrows(ScenarioException.class, () -> OwnSettings.check(scenario, names()));
        assertEquals(
                "-p setting.striks=3: setting.striks: no rule reads this; did you mean setting.strikes?",
                refused.getMessage());
    }
}
