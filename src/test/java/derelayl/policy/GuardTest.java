package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rule files that must be refused. Beside them, {@code refusals.txt} says how: the name of the file, the line, and the
 * message, for each problem.
 */
class GuardTest {
    private static final Path FILES = Path.of("src/test/resources/derelayl/hostile");
    /** What the hostile files try to set. */
    private static final String TRACE = "derelayl.hostile";

    static Stream<Path> hostile() throws IOException {
        return files("rules");
    }

    static Stream<Path> slips() throws IOException {
        return files("slips");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(FILES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    @AfterEach
    void forget() {
        System.clearProperty(TRACE);
    }

    private static RuleFile read(Path file) {
        return RuleFile.read(PolicyPoint.REWARD, file);
    }

    private static List<RuleProblem> problems(Path file) {
        var refusal = assertThrows(RuleException.class, () -> PolicyBook.of(List.of(read(file)), Relays.SETTINGS));
        return refusal.problems();
    }

    private static List<String> expected(Path file) throws IOException {
        return Files.readAllLines(file.resolveSibling("refusals.txt")).stream()
                .filter(line -> line.startsWith(file.getFileName() + ":"))
                .toList();
    }

    private static List<String> inWords(List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> "%s:%d: %s".formatted(problem.file().getFileName(), problem.line(), problem.what()))
                .toList();
    }

    @Test
    void thereAreManyHostileFiles() throws IOException {
        assertTrue(hostile().count() >= 100);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileFilesAreRefusedUnread(Path file) throws IOException {
        var problems = problems(file);
        assertEquals(expected(file), inWords(problems));
        problems.forEach(problem -> assertTrue(problem.line() > 0, problem::toString));
        assertNull(System.getProperty(TRACE));
        assertFalse(Files.exists(Path.of("hostile")));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void slipsAreExplained(Path file) throws IOException {
        assertEquals(expected(file), inWords(problems(file)));
    }

    @Test
    void trustLiftsTheGuard() {
        var file = read(FILES.resolve("rules/system-call.drl"));
        PolicyBook.of(List.of(file), Relays.SETTINGS, Trust.TRUSTED)
                .ask(PolicyPoint.REWARD, List.of(new Reward(1, RewardKind.OWNER, 0, 0)));
        assertEquals("executed", System.getProperty(TRACE));
    }

    @Test
    void trustedFilesMayHaveTextsThatGuardedOnesMayNot() {
        var text = """
                import derelayl.vocabulary.*
                rule "r" when
                    $trainer : Trainer(disposition matches "honest\\\\d+" || disposition == 'for"ger')
                then
                    $trainer.conduct(Conduct.LAZY); // it's "fine"
                end
                """;
        var file = new RuleFile(PolicyPoint.HONESTY, Path.of("texts.drl"), text);
        var book = PolicyBook.of(List.of(file), Relays.SETTINGS, Trust.TRUSTED);
        var texts = book.dispositions(PolicyPoint.HONESTY);
        assertTrue(texts.containsAll(List.of("honest\\\\d+", "for\"ger", "fine")), texts::toString);
        assertTrue(book.settingsRead().contains("fine"));
    }

    @Test
    void onlyThePackageDecidesWhereRulesOfAFileDecide(@TempDir Path folder) throws IOException {
        var path = folder.resolve("mine.drl");
        Files.writeString(path, "// a \\ b\n/* package rules.bidding */ package rules.honesty;\n\"never closed");
        assertEquals(PolicyPoint.HONESTY, RuleFile.read(path).point());
    }

    @Test
    void trustedRulesMayLookAtSeveralQuestions() {
        var text = """
                import derelayl.vocabulary.*
                rule "as many as there are"
                when
                    $reward : Reward()
                    accumulate(Reward(); $all : count(1))
                then
                    $reward.pay($all);
                end
                """;
        var rewards = Stream.of(RewardKind.OWNER, RewardKind.ANCESTOR, RewardKind.TEST)
                .map(kind -> new Reward(1, kind, 0, 0))
                .toList();
        var file = new RuleFile(PolicyPoint.REWARD, Path.of("join.drl"), text);
        PolicyBook.of(List.of(file), Relays.SETTINGS, Trust.TRUSTED).ask(PolicyPoint.REWARD, rewards);
        rewards.forEach(reward -> assertEquals(3, reward.amount()));
    }

    @Test
    void aFileThatIsNestedTooDeeplyIsRefused() {
        var action = "$reward.pay(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ");";
        var text = "import derelayl.vocabulary.*\nrule \"deep\" when $reward : Reward() then " + action + " end";
        var file = new RuleFile(PolicyPoint.REWARD, Path.of("deep.drl"), text);
        var refusal = assertThrows(RuleException.class, () -> PolicyBook.of(List.of(file), Relays.SETTINGS));
        assertTrue(refusal.getMessage().startsWith("deep.drl"), refusal.getMessage());
    }

    @Test
    void whatTheGuardLetsPassWorks() {
        var text = """
                package rules.reward
                import derelayl.vocabulary.Reward
                import derelayl.vocabulary.RewardKind
                rule "a bit of everything" salience -3
                when
                    $reward : Reward(kind in (RewardKind.OWNER, RewardKind.ANCESTOR), !mining || round != 3,
                        $round : round, round > 1 && round < 1e6, -round < Math.PI, round % 2 == 0, kind not in (RewardKind.TEST))
                then
                    /* a comment */
                    $reward.pay(Math.max($round, 2) / 4.0 + -$reward.setting("unit-reward") * 0); // another
                end
                """;
        var file = new RuleFile(PolicyPoint.REWARD, Path.of("everything.drl"), text);
        var reward = new Reward(10, RewardKind.OWNER, 0, 0);
        var other = new Reward(11, RewardKind.OWNER, 0, 0);
        PolicyBook.of(List.of(file), Relays.SETTINGS).ask(PolicyPoint.REWARD, List.of(reward, other));
        assertAll(() -> assertEquals(2.5, reward.amount()), () -> assertEquals(0, other.amount()));
    }
}
