package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.policy.Token.Kind;
import derelayl.vocabulary.MathFunction;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the grammar accepts is in the engine's own language as well, and the engine's compiler makes the same decisions
 * of it; but for what {@link KnownDifferencesTest} lists.
 */
class LegalRulesTest {
    private static final int FILES = 400;

    /** What there is to choose between in the grammar. */
    private static final List<String> ALTERNATIVES = List.of(
            "headline",
            "no headline",
            "package",
            "no package",
            "package ;",
            "no package ;",
            "import *",
            "import KIND",
            "import ENUMERATION",
            "import ;",
            "no import ;",
            "name TEXT",
            "name 'TEXT'",
            "name WORD",
            "salience",
            "no salience",
            "-",
            "no -",
            "rule ;",
            "no rule ;",
            "no condition",
            "condition",
            "conditions",
            "VARIABLE:FIELD",
            "VARIABLE:FIELD comparison",
            "||",
            "&&",
            "!",
            "!!",
            "(condition)",
            "equality of truths",
            "word first",
            "order ==",
            "order !=",
            "order <",
            "order <=",
            "order >",
            "order >=",
            "in",
            "not in",
            "list of numbers",
            "sum +",
            "sum -",
            "product *",
            "product /",
            "product %",
            "signed -",
            "(number)",
            "NUMBER",
            "TEXT",
            "ENUMERATION.NAME",
            "Math.NAME",
            "VARIABLE",
            "FIELD",
            "GETTER()",
            "setting(TEXT)",
            "VARIABLE.GETTER()",
            "VARIABLE.setting(TEXT)",
            "line comment",
            "block comment");

    /** The file's constants and their neighbours. */
    private static List<Double> numbers(RuleFile file) {
        var numbers = new TreeSet<>(List.of(0.0, 1.0, 3.0, 0.75));
        numbers.addAll(Relays.SETTINGS.values());
        Lexer.tokens(file).stream()
                .filter(token -> token.is(Kind.NUMBER))
                .map(token -> Double.parseDouble(token.text()))
                .flatMap(constant -> Stream.of(constant, constant - 1, constant + 1, Math.nextUp(constant), -constant))
                .forEach(numbers::add);
        return List.copyOf(numbers);
    }

    private static List<String> texts(RuleFile file) {
        var texts = new TreeSet<>(List.of("honest", "nobody's"));
        Lexer.tokens(file).stream()
                .filter(token -> token.is(Kind.TEXT))
                .map(Token::name)
                .forEach(texts::add);
        return List.copyOf(texts);
    }

    /** What was decided by which rule, or which rule failed. */
    static String outcome(Rules rules, Supplier<Question> asked) {
        var question = asked.get();
        try {
            rules.ask(List.of(question));
            return "%s: %s".formatted(question, question.decisions());
        } catch (RuleException mistake) {
            return mistake.getMessage();
        }
    }

    static TrustedRules compiled(RuleFile file) {
        return assertDoesNotThrow(() -> TrustedRules.compile(List.of(file), Relays.SETTINGS), file::text);
    }

    static GuardedRules read(RuleFile file) {
        return assertDoesNotThrow(() -> GuardedRules.parse(List.of(file), Relays.SETTINGS), file::text);
    }

    static List<Supplier<Question>> grid(RuleFile file) {
        return Questions.grid(
                file.point(), numbers(file), texts(file), new Random(file.text().hashCode()));
    }

    /** Asks a grid of questions both ways; the outcomes, which are the same. */
    private static List<String> compare(RuleFile file) {
        var read = read(file);
        var compiled = compiled(file);
        return grid(file).stream()
                .map(question -> {
                    var outcome = outcome(read, question);
                    assertEquals(outcome(compiled, question), outcome, file::text);
                    return outcome;
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("derelayl.policy.BrokenShippedRulesTest#shipped")
    void aShippedFileDecidesTheSame(RuleFile file) {
        assertTrue(compare(file).stream().anyMatch(outcome -> outcome.contains(" by ")));
    }

    @Test
    void drawnFilesOfTheWholeGrammarDecideTheSame() throws IOException {
        var reached = new TreeSet<String>();
        var tokens = new TreeSet<String>();
        var decided = 0;
        var silent = 0;
        var failed = 0;
        for (var seed = 0; seed < FILES; seed++) {
            var drawn = new DrawnRules(seed, seed % 3 > 0);
            var file = drawn.file();
            reached.addAll(drawn.reached());
            Lexer.tokens(file).forEach(token -> tokens.add(token.text()));
            if (!drawn.isCompared()) {
                assertTrue(file.text().startsWith("// Not compared: "));
                read(file);
                compiled(file);
                continue;
            }
            for (var outcome : compare(file)) {
                decided += outcome.contains(" by ") ? 1 : 0;
                silent += outcome.endsWith(": []") ? 1 : 0;
                failed += outcome.startsWith("drawn.drl:") ? 1 : 0;
            }
        }
        assertEquals(expected(), reached);
        terminals().forEach(terminal -> assertTrue(tokens.contains(terminal), terminal));
        var counts = "%d decided, %d silent, %d failed".formatted(decided, silent, failed);
        assertTrue(decided > 3_000 && silent > 1_000 && failed > 1_000, counts);
    }

    private static TreeSet<String> expected() {
        var expected = new TreeSet<>(ALTERNATIVES);
        MathFunction.names().forEach(function -> expected.add("Math." + function));
        Arrays.stream(PolicyPoint.values())
                .flatMap(point -> point.questions().stream())
                .flatMap(kind -> new Words(kind).verbs().keySet().stream())
                .forEach(verb -> expected.add("answer " + verb));
        return expected;
    }

    /** What stands in quotation marks in the grammar. */
    private static List<String> terminals() throws IOException {
        var page = Files.readString(Path.of("rules/README.md"));
        var grammar = page.substring(page.indexOf("file       ="), page.indexOf("```", page.indexOf("file       =")));
        return Pattern.compile("\"([^\"]+)\"")
                .matcher(grammar)
                .results()
                .map(terminal -> terminal.group(1))
                .toList();
    }
}
