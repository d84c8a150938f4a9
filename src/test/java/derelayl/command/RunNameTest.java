package derelayl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class RunNameTest {
    @Test
    void aRunIsNamedByWhatDiffers() {
        assertEquals("runs/paper/seed-42", name());
        assertEquals("runs/paper/seed-7", name("--seed", "7"));
        assertEquals(
                "runs/paper/seed-7_policy.bidding=equal-offers_rounds=20",
                name("--seed", "7", "--rounds", "20", "-p", " policy.bidding = equal-offers"));
        assertEquals(name("-p", "rounds=20", "-p", "figures=none"), name("-p", "figures=none", "--rounds", "20"));
        for (var path : List.of("policy.reward=rules/reward/owner-only.drl", "setting.unit-reward=" + "1".repeat(70))) {
            assertTrue(name("-p", path).matches("runs/paper/seed-42-[0-9a-f]{8}"), () -> name("-p", path));
        }
    }

    private static String name(String... arguments) {
        var overrides = new Overrides();
        new CommandLine(CommandSpec.create().addMixin("overrides", CommandSpec.forAnnotatedObject(overrides)))
                .parseArgs(arguments);
        var scenario = new ScenarioReader(new Library(List.of(Path.of("")))).read("paper", overrides.typed());
        return RunName.folder(scenario, overrides).toString().replace('\\', '/');
    }
}
