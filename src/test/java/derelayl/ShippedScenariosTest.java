package derelayl;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.command.StandardOutput;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in {@code rules/} and {@code scenarios/} works. */
class ShippedScenariosTest {
    private static final Library LIBRARY = new Library(List.of(Path.of("")));

    static Stream<Arguments> ruleFiles() {
        return Stream.of(PolicyPoint.values())
                .flatMap(point -> LIBRARY.ruleNames(point).stream().map(name -> Arguments.of(point, name)));
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void everyRuleFileCompilesAndRuns(PolicyPoint point, String name) {
        var relay = new RelaySimulation(1, Relays.PUBLISHED, Relays.policiesWith(Map.of(point, name)));
        assertDoesNotThrow(() -> relay.run(30));
        assertEquals(31, relay.round().number());
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void everyRuleFileOpensWithItsIdea(PolicyPoint point, String name) {
        var first = Relays.rules(point, name).text().lines().findFirst().orElseThrow();
        assertTrue(first.matches("// [A-Z].*\\."), first);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioRuns(String name, @TempDir Path folder) {
        var run = folder.resolve("run").toString();
        assertEquals(0, Main.run(new StandardOutput(System.out), "run", name, "--rounds", "3", "--out", run));
    }

    static Set<String> scenarios() {
        return LIBRARY.scenarioNames();
    }

    @Test
    void thereIsAPaperScenarioWithThePublishedNumbers() {
        var scenario = new ScenarioReader(LIBRARY).read("paper", List.of());
        assertEquals(Relays.PUBLISHED, scenario.relay());
        assertEquals(42, scenario.seed());
        assertEquals(5000, scenario.rounds());
    }
}
