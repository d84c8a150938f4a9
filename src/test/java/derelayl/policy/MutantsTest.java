package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Shipped rule files with small damages: each is refused, or answers questions, or fails with the name of a rule. */
class MutantsTest {
    private static final int MUTANTS = 2_000;
    private static final int QUESTIONS = 5;
    private static final List<Double> NUMBERS = List.of(0.0, 0.5, 1.0, 3.0, 50.0);
    private static final List<String> TEXTS = List.of("honest", "forger", "");
    private static final String CHARACTERS = "()[]{}\"'.,;:!=<>+-*/%&|?@#$~^\\\n\r\t\0 aR1\u00e9\u201c\u202e\ufeff";

    private final Random random = new Random(11);
    private final List<RuleFile> shipped = BrokenShippedRulesTest.shipped().toList();
    private final List<String> words = shipped.stream()
            .flatMap(file -> Lexer.tokens(file).stream())
            .map(Token::text)
            .toList();

    private RuleFile mutant(RuleFile file) {
        var pieces = new ArrayList<String>();
        if (random.nextBoolean()) {
            file.text().chars().forEach(character -> pieces.add(Character.toString(character)));
            mutate(pieces, Character.toString(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))));
            return new RuleFile(file.point(), file.path(), String.join("", pieces));
        }
        Lexer.tokens(file).forEach(token -> pieces.add(token.text()));
        mutate(pieces, words.get(random.nextInt(words.size())));
        return new RuleFile(file.point(), file.path(), String.join(" ", pieces));
    }

    /** Deletes, doubles, swaps, inserts or replaces a piece. */
    private void mutate(List<String> pieces, String strange) {
        var place = random.nextInt(pieces.size() - 1);
        switch (random.nextInt(5)) {
            case 0 -> pieces.remove(place);
            case 1 -> pieces.add(place, pieces.get(place));
            case 2 -> pieces.add(place, pieces.remove(place + 1));
            case 3 -> pieces.add(place, strange);
            default -> pieces.set(place, strange);
        }
    }

    private void ask(RuleFile file, PolicyBook book) {
        for (var i = 0; i < QUESTIONS; i++) {
            var question = Questions.drawn(file.point(), NUMBERS, TEXTS, random);
            try {
                book.ask(file.point(), List.of(question));
            } catch (RuleException told) {
                assertTrue(told.getMessage().contains(": rule '"), told::getMessage);
            }
        }
    }

    @Test
    void areRefusedOrAnswer() {
        var accepted = new ArrayList<RuleFile>();
        for (var i = 0; i < MUTANTS; i++) {
            var file = mutant(shipped.get(i % shipped.size()));
            try {
                ask(file, PolicyBook.of(List.of(file), Relays.SETTINGS));
                accepted.add(file);
            } catch (RuleException refused) {
                refused.problems().forEach(problem -> assertTrue(problem.line() > 0, problem::toString));
            } catch (RuntimeException | StackOverflowError mistake) {
                throw new AssertionError(file.text(), mistake);
            }
        }
        var texts = accepted.stream().map(RuleFile::text).collect(Collectors.toSet());
        assertTrue(texts.size() > MUTANTS / 20, () -> texts.size() + " were accepted");
        assertTrue(texts.size() < MUTANTS / 2, () -> texts.size() + " were accepted");
    }
}
