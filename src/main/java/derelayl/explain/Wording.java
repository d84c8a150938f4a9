package derelayl.explain;

import derelayl.vocabulary.Decision;
import derelayl.vocabulary.Question;
import derelayl.wording.ShortestDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts questions and decisions into words. */
final class Wording {
    private static final String NAMED_BEFORE = "round";

    private Wording() {}

    /** What was decided, by which rule, from which facts. */
    static String of(Question question) {
        var decisions = question.decisions().isEmpty()
                ? question.byDefault() + ", for no rule speaks"
                : question.decisions().stream().map(Decision::toString).collect(Collectors.joining(", "));
        return "%s: %s".formatted(decisions, facts(question));
    }

    private static String facts(Question question) {
        return question.facts().entrySet().stream()
                .filter(fact -> !fact.getKey().equals(NAMED_BEFORE))
                .map(fact -> "%s %s".formatted(words(fact.getKey()), value(fact.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** A name like {@code versionGap} as words. */
    private static String words(String name) {
        return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String value(Object value) {
        if (value instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return value instanceof Boolean flag ? flag ? "yes" : "no" : String.valueOf(value);
    }

    /** An amount of coins. */
    static String coins(double amount) {
        return ShortestDecimal.of(amount) + (amount == 1 ? " coin" : " coins");
    }
}
