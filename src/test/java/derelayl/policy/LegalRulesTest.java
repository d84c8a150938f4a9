package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.policy.Token.Kind;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the grammar accepts is in the engine's own language as well, whose compiler makes the same decisions of it. */
class LegalRulesTest {
    private static final int FILES = 300;

    private static List<Double> numbers(RuleFile file) {
        var numbers = new TreeSet<>(List.of(0.0, 1.0, 3.0, 0.75));
        Lexer.tokens(file).stream().filter(token -> token.is(Kind.NUMBER)).map(token -> Double.parseDouble(token.text()))
                .flatMap(constant -> Stream.of(constant, constant - 1, constant + 1, Math.nextUp(constant), -constant))
                .forEach(numbers::add);
        numbers.addAll(Relays.SETTINGS.values());
        return List.copyOf(numbers);
    }

    private static List<String> texts(RuleFile file) {
        var texts = new TreeSet<>(List.of("honest", "nobody's"));
        Lexer.tokens(file).stream().filter(token -> token.is(Kind.TEXT)).map(Token::name).forEach(texts::add);
        return List.copyOf(texts);
    }

    private static String outcome(Rules rules, Supplier<Question> asked) {
        var question = asked.get();
        try {
            rules.ask(List.of(question));
            return question + ": " + question.decisions();
        } catch (RuleException mistake) {
            return mistake.getMessage();
        }
    }

    private static void compare(RuleFile file, Random random) {
        var read = FileParser.parse(file, Relays.SETTINGS);
        var compiled = compiled(file);
        for (var question : Questions.grid(file.point(), numbers(file), texts(file), random)) {
            assertEquals(outcome(compiled, question), outcome(read, question), file::text);
        }
    }

    private static TrustedRules compiled(RuleFile file) {
        try {
            return TrustedRules.compile(file, Relays.SETTINGS);
        } catch (RuleException refused) {
            throw new AssertionError(file.text(), refused);
        }
    }

    @ParameterizedTest
    @MethodSource("derelayl.policy.BrokenShippedRulesTest#shipped")
    void aShippedFileDecidesTheSame(RuleFile file) {
        compare(file, new Random(file.path().toString().hashCode()));
    }

    @Test
    void drawnFilesDecideTheSame() {
        var reached = new TreeSet<String>();
        var failures = new ArrayList<String>();
        for (var seed = 0; seed < FILES; seed++) {
            var drawn = new DrawnRules(seed, seed % 3 > 0);
            reached.addAll(drawn.reached());
            var file = drawn.file();
            try {
                if (file.text().startsWith(DrawnRules.OTHERWISE.strip())) {
                    FileParser.parse(file, Relays.SETTINGS);
                    compiled(file);
                } else {
                    compare(file, new Random(seed));
                }
            } catch (AssertionError | RuleException e) {
                System.out.println("seed " + seed + " " + e.getClass().getSimpleName() + " " + (e instanceof RuleException ? e.getMessage() + "\n" + file.text(): e.getCause() == null ? "DIFF " + e.getMessage() : "NOCOMPILE " + e.getCause().getMessage() + "\n" + file.text()));
                failures.add("x");
            }
        }
        System.out.println(failures.size() + " failures; " + reached);
        assertEquals(0, failures.size());
        assertTrue(reached.contains("x"));
    }
}
