package derelayl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.learning.data.DataParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningReaderTest {
    private static final ScenarioReader READER = new ScenarioReader(new Library(List.of(Path.of(""))));

    @TempDir
    private Path folder;

    private static Scenario read(String scenario, String... assignments) {
        return READER.read(
                scenario,
                Stream.of(assignments)
                        .map(assignment -> Map.entry("-p " + assignment, assignment))
                        .toList());
    }

    @Test
    void byDefaultGainsAreDrawn() {
        assertFalse(read("default").relay().learningModel() instanceof DataParameters);
        assertTrue(
                read("default", "learning=data", "participants=64").relay().learningModel() instanceof DataParameters);
    }

    @Test
    void dataMayLieBesideTheScenario() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "0,1,0\n1,0,1\n".repeat(20));
        var scenario = Files.writeString(folder.resolve("own.properties"), """
                learning = data
                learning.data = own.csv
                learning.hold-out = 10
                learning.pool = 10
                testing.cases = 5
                retest.cases = 5
                participants = 10
                """);
        var read = (DataParameters) read(scenario.toString()).relay().learningModel();
        assertEquals(40, read.source().size());
        var kept = Files.createDirectories(folder.resolve("kept")).resolve("scenario.properties");
        Files.writeString(
                kept,
                ScenarioDocument.selfContained(read(scenario.toString(), "policy.reward=default"))
                        .replaceAll("(?m)^policy\\..*", ""));
        assertEquals(
                read.source(), ((DataParameters) read(kept.toString()).relay().learningModel()).source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learning.data=none.csv | none.csv: there is no such file",
                "learning.hold-out=1500 | digits has 1797 cases, of which 1500 + 250 are held out; 47 are too few for 64 participants",
                "testing.cases=251 | '251' must be from 1 to 250 where learning = data, for so many cases are in the pool",
                "retest.cases=1000 | '1000' must be from 1 to 250 where learning = data, for so many cases are in the pool",
                "conduct.effort=2 | '2.0' must be a share from 0 to 1 where learning = data",
                "learning.rate=0 | '0' must be a number from 0.000001 to 100",
                "learning.shards=even | 'even' must be iid or dirichlet"
            })
    void whatCannotBeIsTold(String assignment, String message) {
        var refused = assertThrows(
                ScenarioException.class, () -> read("default", "learning=data", "participants=64", assignment.strip()));
        assertTrue(refused.getMessage().contains(message.strip()), refused.getMessage());
    }
}
