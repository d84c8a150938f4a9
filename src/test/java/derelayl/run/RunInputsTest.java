package derelayl.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInputsTest {
    private static final Library LIBRARY = new Library(List.of(Path.of("")));

    @TempDir
    private Path folder;

    private static RunInputs inputs(String scenario, String... assignments) {
        var typed = Stream.of(assignments)
                .map(assignment -> Map.entry(assignment, assignment))
                .toList();
        return RunInputs.of(new ScenarioReader(LIBRARY).read(scenario, typed), Trust.GUARDED);
    }

    @Test
    void whatAFolderKeepsGivesTheSameRun() throws IOException {
        var inputs = inputs("forgers-checked", "seed=9", "rounds=20");
        for (var text : inputs.texts().entrySet()) {
            var file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.getValue());
        }
        var read = RunInputs.in(folder, LIBRARY, Trust.GUARDED);
        assertEquals(inputs.checksum(), read.checksum());
        assertEquals(Run.of(inputs).play().byColumn(), Run.of(read).play().byColumn());
        assertEquals(6, inputs.texts().size());
    }

    @Test
    void theChecksumTellsInputsApart() {
        var checksum = inputs("paper").checksum();
        assertEquals(checksum, inputs("paper", "seed=42").checksum());
        assertNotEquals(checksum, inputs("paper", "seed=43").checksum());
        assertNotEquals(checksum, inputs("paper", "policy.reward=owner-only").checksum());
        var paper = inputs("paper");
        assertNotEquals(checksum, new RunInputs(paper.scenario(), paper.rules(), Trust.TRUSTED).checksum());
    }

    @Test
    void aRunCanBePlayedAgainAndUpToARound() {
        var run = Run.of(inputs("paper", "rounds=12"));
        var first = run.play();
        assertEquals(first.byColumn(), run.play().byColumn());
        assertEquals(7, run.round(7).number());
    }
}
