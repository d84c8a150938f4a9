package derelayl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.participant.Disposition;
import derelayl.relay.FirstOwners;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {
    @TempDir
    private Path folder;

    private static List<Map.Entry<String, String>> typed(String... assignments) {
        return Arrays.stream(assignments)
                .map(assignment -> Map.entry("-p " + assignment, assignment))
                .toList();
    }

    private static Scenario read(Path file, String... assignments) {
        return new ScenarioReader(new Library(List.of(Path.of("")))).read(file.toString(), typed(assignments));
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("mine.properties"), List.of(lines));
    }

    private List<String> problems(Path file, String... assignments) {
        var refused = assertThrows(ScenarioException.class, () -> read(file, assignments));
        return refused.getMessage()
                .replace(folder.toString() + file.getFileSystem().getSeparator(), "")
                .lines()
                .toList();
    }

    @Test
    void theCommandLineCountsBeforeTheScenarioAndThatBeforeTheDefaults() throws IOException {
        var scenario = read(file("rounds = 7", "seed = 8"), "seed=9");
        assertEquals(9, scenario.seed());
        assertEquals(7, scenario.rounds());
        assertEquals(256, scenario.relay().participants());
        assertEquals("mine", scenario.name());
        assertTrue(scenario.figures().isDrawn());
        assertFalse(read(file("figures = none")).figures().isDrawn());
    }

    @Test
    void aScenarioMayAddSettings() throws IOException {
        var settings = read(file("setting.patience = 3.5")).settings();
        assertEquals(3.5, settings.get("patience"));
        assertEquals(0.001, settings.get("unit-reward"));
    }

    @Test
    void rulesAreFoundByNameAndByPathFromTheScenariosFolder() throws IOException {
        assertEquals(
                List.of(Path.of("rules", "reward", "owner-only.drl")),
                read(file("policy.reward = owner-only")).rules().get(PolicyPoint.REWARD));
        var own = List.of(Files.writeString(folder.resolve("own.drl"), ""));
        assertEquals(own, read(file("policy.reward = own.drl")).rules().get(PolicyPoint.REWARD));
        assertEquals(own, read(file(), "policy.reward=" + own.get(0)).rules().get(PolicyPoint.REWARD));
    }

    @Test
    void aPolicyIsAFileSeveralOrNone() throws IOException {
        Files.writeString(folder.resolve("mine.drl"), "");
        var scenario = read(file("policy.reward = owner-only + mine.drl", "policy.selection = default"));
        assertEquals(
                List.of(Path.of("rules/reward/owner-only.drl"), folder.resolve("mine.drl")),
                scenario.rules().get(PolicyPoint.REWARD));
        assertEquals(List.of(), scenario.rules().get(PolicyPoint.SELECTION));
        assertEquals(
                List.of("mine.properties:1: policy.reward: two of these files are called owner-only.drl; rename one"),
                problems(file("policy.reward = owner-only + owner-only")));
    }

    @Test
    void allProblemsAreFoundAtOnceWhereTheyStand() throws IOException {
        assertEquals(
                List.of(
                        "mine.properties:1: seed: '4294967296' must be a whole number from 0 to 4294967295",
                        "mine.properties:2: rounds: '1.5' must be a whole number from 1 to 2147483647",
                        "mine.properties:3: training.success: 'NaN' must be a number from 0 to 1",
                        "mine.properties:4: particpants: there is no such key; did you mean participants?",
                        "mine.properties:5: zzz: there is no such key",
                        "mine.properties:6: seed: given twice, already at mine.properties:1",
                        "mine.properties:7: policy.bidding: 'nobody' must be one of equal-offers, "
                                + "high-bidders, version-gap, default, or the path of a .drl file that exists; looked in rules/bidding, "
                                + folder.resolveSibling("rules/bidding") + ", "
                                + Path.of("rules/bidding").toAbsolutePath(),
                        "mine.properties:8: figures: 'some' must be all or none"),
                problems(file(
                        "seed = 4294967296",
                        "rounds = 1.5",
                        "training.success = NaN",
                        "particpants = 5",
                        "zzz",
                        "seed = 1",
                        "policy.bidding = nobody",
                        "figures = some")));
    }

    @Test
    void participantsMayBeInclinedToAnything() throws IOException {
        var relay = read(file(
                        "population.sleeper.share = 0.25",
                        "population.sleeper.alliance = cell",
                        "population.forger.share = 0.1",
                        "acknowledgement.committee = 21"))
                .relay();
        assertEquals(64 + 26, relay.population().others(256));
        assertEquals(
                List.of(new Disposition("forger", "cartel", true), new Disposition("sleeper", "cell", false)),
                relay.population().dispositions(256).subList(1, 3));
        assertEquals(21, relay.verification().committee());
    }

    @Test
    void participantsMayBeNamed() throws IOException {
        var relay = read(file(
                        "participants = 10",
                        "population.forger.members = 9, 3 3",
                        "population.lazy.members =",
                        "start.owners = 5",
                        "start.owners.honest = false"))
                .relay();
        assertEquals(List.of(3, 9), relay.population().named());
        assertEquals(new FirstOwners(5, false), relay.firstOwners());
        assertEquals(
                List.of(
                        "mine.properties:2: population.forger.members: participant 10: the last is 9",
                        "mine.properties:3: population.lazy.members: participant 3 is in population.forger.members already",
                        "mine.properties:4: population.poisoner.members: '0, 4' must be whole numbers from 1 to 9999999,"
                                + " with commas or spaces between them",
                        "mine.properties:5: population.sleeper.members: '4 and 5' must be whole numbers from 1 to"
                                + " 9999999, with commas or spaces between them"),
                problems(file(
                        "participants = 10",
                        "population.forger.members = 3, 10",
                        "population.lazy.members = 3",
                        "population.poisoner.members = 0, 4",
                        "population.sleeper.members = 4 and 5")));
    }

    @Test
    void populationsAndCommitteesThatCannotBe() throws IOException {
        assertEquals(
                List.of(
                        "mine.properties:2: population.lazy.share: all shares together make 11 participants, "
                                + "but must leave the genesis owner out: at most 9",
                        "mine.properties:3: population.forger.share: all shares together make 11 participants, "
                                + "but must leave the genesis owner out: at most 9",
                        "mine.properties:4: acknowledgement.committee: '11' must be all, or a whole number from 1 to 10",
                        "mine.properties:5: acknowledgement.quorum: '1.5' must be a number from 0 to 1",
                        "mine.properties:6: start.owners: '6' must be a whole number from 1 to 5",
                        "mine.properties:7: population.genesis: 'Forger!' must be a name in small letters, "
                                + "digits and hyphens"),
                problems(file(
                        "participants = 10",
                        "population.lazy.share = 0.5",
                        "population.forger.share = 0.55",
                        "acknowledgement.committee = 11",
                        "acknowledgement.quorum = 1.5",
                        "start.owners = 6",
                        "population.genesis = Forger!")));
        assertEquals(
                List.of("mine.properties:3: start.owners: '4' must be at most 3, for so many are honest;"
                        + " with start.owners.honest = false, others may own the first model too"),
                problems(file("participants = 10", "population.lazy.share = 0.7", "start.owners = 4")));
    }

    @Test
    void theHonestAreWhoeverIsLeft() throws IOException {
        assertEquals(
                List.of(
                        "mine.properties:1: population.honest.share: there is no such key, for whoever is left is honest",
                        "mine.properties:2: population.honest.alliance: there is no such key, for the honest have no allies"),
                problems(file("population.honest.share = 0.5", "population.honest.alliance = guild")));
    }

    @Test
    void aSettingOfTheDefaultsKeepsWithinItsRange() throws IOException {
        assertEquals(
                List.of("mine.properties:1: setting.royalty-decay: '1.5' must be a number from 0 to 1"),
                problems(file("setting.royalty-decay = 1.5")));
    }

    @Test
    void aPathThatCannotBeIsRefusedLikeAnyOther() throws IOException {
        assertTrue(problems(file(), "policy.reward=own/\0.drl").get(0).endsWith(": there is no such file"));
    }

    @Test
    void whatAScenarioAddsMeansWhatItSays() throws IOException {
        var file = file(
                "# Is patience rewarded?",
                "",
                "setting.haste = 1",
                "# rounds until somebody loses patience",
                "setting.patience = 3.5",
                "# not what is declared",
                "rounds = 7");
        var scenario = read(file);
        assertEquals("haste, a number that rules read", meaning(scenario, "setting.haste"));
        assertEquals("rounds until somebody loses patience", meaning(scenario, "setting.patience"));
        assertEquals("rounds to play; at least 1", meaning(scenario, "rounds"));
        var copy = Files.writeString(folder.resolve("copy.properties"), ScenarioDocument.of(scenario, value -> true));
        assertEquals("rounds until somebody loses patience", meaning(read(copy), "setting.patience"));
    }

    private static String meaning(Scenario scenario, String key) {
        return scenario.values().stream()
                .filter(value -> value.key().name().equals(key))
                .findFirst()
                .orElseThrow()
                .key()
                .meaning();
    }

    @Test
    void aDefaultThatIsMissingIsNamed() throws IOException {
        var scenarios = Files.createDirectories(folder.resolve("scenarios"));
        var defaults = Files.readString(Path.of("scenarios", "default.properties"));
        Files.writeString(scenarios.resolve("default.properties"), defaults.replace("retest.detection = 1\n", ""));
        var library = new Library(List.of(folder, Path.of("")));
        var refused = assertThrows(ScenarioException.class, () -> new ScenarioReader(library).read("paper", List.of()));
        assertEquals(
                "scenarios/default.properties: retest.detection: missing; it must be a number from 0 to 1",
                refused.getMessage());
    }

    @Test
    void whatIsTypedIsNamedAsTyped() throws IOException {
        assertEquals(
                List.of("-p participants=1: participants: '1' must be a whole number from 2 to 10000000"),
                problems(file(), "participants=1"));
        assertEquals(List.of("-p rounds: this must be key=value"), problems(file(), "rounds"));
        assertEquals(
                List.of("-p seed=2: seed: given twice, already at -p seed=1"), problems(file(), "seed=1", "seed=2"));
    }

    @Test
    void mistakesOnTheCommandLineAreToldFromMistakesInFiles() throws IOException {
        var good = file();
        assertTrue(assertThrows(ScenarioException.class, () -> read(good, "seed=x"))
                .isTyped());
        var bad = file("seed = x");
        assertFalse(assertThrows(ScenarioException.class, () -> read(bad)).isTyped());
    }

    @Test
    void anUnknownScenarioIsAnsweredWithTheKnownOnes() {
        var refused = assertThrows(
                ScenarioException.class,
                () -> new ScenarioReader(new Library(List.of(Path.of("")))).read("papr", List.of()));
        assertTrue(
                refused.getMessage().startsWith("papr: there is no such scenario; there are "), refused.getMessage());
        assertTrue(
                refused.getMessage()
                        .endsWith("; looked in " + Path.of("scenarios").toAbsolutePath() + "; did you mean paper?"),
                refused.getMessage());
        assertTrue(refused.isTyped());
    }

    @Test
    void aFileThatIsNotTextIsRefused() throws IOException {
        var latin = Files.write(folder.resolve("mine.properties"), "# é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("mine.properties: this is not a text file in UTF-8"), problems(latin));
    }

    @Test
    void everyKeyOfTheDefaultsIsExplainedInAComment() throws IOException {
        var lines = Files.readAllLines(Path.of("scenarios", "default.properties"));
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("=") && !lines.get(i).startsWith("#")) {
                assertTrue(lines.get(i - 1).startsWith("# "), lines.get(i));
            }
        }
    }

    @Test
    void escapesThatAreCutShort() throws IOException {
        for (var line : List.of("\\u", "\\u1 = 2", "seed\\u12", "seed\\uZZZZ = 1", "rounds = \\u12", "a\\u00")) {
            for (var after : List.of("", "\nrounds = 5\n")) {
                var file = Files.writeString(folder.resolve("mine.properties"), line + after);
                assertFalse(problems(file).isEmpty(), line);
                assertTrue(problems(file).stream().allMatch(problem -> problem.startsWith("mine.properties")), line);
            }
        }
    }

    @Test
    void aFileThatIsTooLargeOrNeverEnds() throws IOException {
        var large = folder.resolve("mine.properties");
        Files.writeString(large, "# 16 MB\n".repeat(2 << 20) + "#");
        assertEquals(List.of("mine.properties: a scenario has 16 MB at most"), problems(large));
        Files.writeString(large, "# 16 MB\n".repeat(2 << 20));
        assertEquals(5, read(large, "rounds=5").rounds());
    }
}
