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
                        "-p population.sleeper.share=0.1: population.sleeper.share: no rule mentions "
                                + "\"sleeper\"; name one that a rule mentions, or choose other rules",
                        "-p population.genesis=lazy: population.genesis: no rule mentions "
                                + "\"lazy\"; name one that a rule mentions, or choose other rules"),
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
