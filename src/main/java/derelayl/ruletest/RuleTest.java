package derelayl.ruletest;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.wording.ShortestDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Given these facts, the rules decide this.
 *
 * @param file where the test is written
 * @param line in the file, counted from 1
 * @param kind which question is asked
 * @param facts what it is made from, by name
 * @param settings numbers that differ from the scenario's
 * @param decides what the rules must answer, as a rule would write it, with blanks between several answers; empty if
 *     none may speak
 * @param by the rule that must say so, with semicolons between several; empty for any
 */
record RuleTest(
        Path file,
        long line,
        Class<? extends Question> kind,
        Map<String, String> facts,
        SortedMap<String, Double> settings,
        String decides,
        String by) {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d[\\d.]*([eE][+-]?\\d+)?");
    private static final Pattern ENUMERATION = Pattern.compile("\\b[A-Z]\\w*\\.(?=[A-Z])");

    /**
     * Asks the rules.
     *
     * @param spoken takes the names of those that speak
     * @throws RuleTestException if they decide otherwise, or the facts make no question
     */
    void run(PolicyPoint point, PolicyBook rules, Consumer<List<String>> spoken) {
        var question = question();
        try {
            rules.ask(point, List.of(question));
        } catch (RuleException failed) {
            throw wrong("expected %s, but %s".formatted(expectation(decides), failed.getMessage()));
        }
        var rulesThatSpeak = question.decisions().stream()
                .map(decision -> decision.by().name())
                .distinct()
                .toList();
        spoken.accept(rulesThatSpeak);
        var asExpected = words(decides).equals(words(answers(question)))
                && (by.isBlank() || by.strip().equals(String.join("; ", rulesThatSpeak)));
        if (!asExpected) {
            throw wrong("expected %s%s, but %s, for %s"
                    .formatted(expectation(decides), by.isBlank() ? "" : " by '" + by + "'", got(question), question));
        }
    }

    private Question question() {
        try {
            return Facts.question(kind, facts);
        } catch (IllegalArgumentException mistake) {
            throw wrong(mistake.getMessage());
        }
    }

    private RuleTestException wrong(String what) {
        return new RuleTestException(file, line, what);
    }

    private static String answers(Question question) {
        return question.decisions().stream().map(Decision::answer).collect(Collectors.joining(" "));
    }

    private static String got(Question question) {
        return question.decisions().isEmpty()
                ? "no rule speaks"
                : question.decisions().stream().map(Decision::toString).collect(Collectors.joining(", "));
    }

    private static String expectation(String decides) {
        return decides.isBlank() ? "that no rule speaks" : decides.strip();
    }

    /** Answers in any order, and numbers however they are written. */
    private static List<String> words(String answers) {
        var plain = ENUMERATION
                .matcher(answers.replaceAll("(?<=\\()\\s+|\\s+(?=\\))", ""))
                .replaceAll("");
        var numbers = NUMBER.matcher(plain)
                .replaceAll(number -> Optional.of(number.group())
                        .map(text -> text.chars().filter(sign -> sign == '.').count() > 1
                                ? text
                                : ShortestDecimal.of(Double.parseDouble(text)))
                        .orElseThrow());
        return Arrays.stream(numbers.strip().split("\\s+")).sorted().toList();
    }
}
