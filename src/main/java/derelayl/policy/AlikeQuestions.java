package derelayl.policy;

import derelayl.vocabulary.Question;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which questions are the same to the rules of a file, because they differ only in fields that no rule there
 * mentions: if nobody reads a trainer's coins, one trainer stands for all.
 */
final class AlikeQuestions {
    /** Where a field's name is only a word, as in the name of a rule. */
    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|//.*|(?s:/\\*.*?\\*/)");

    private final Map<Class<?>, List<Method>> gettersRead = new LinkedHashMap<>();
    private final boolean worthComparing;

    /** For the rules of this file. */
    AlikeQuestions(RuleFile file) {
        var rules = TEXT_OR_COMMENT.matcher(file.text()).replaceAll(" ");
        file.point().questions().forEach(kind -> gettersRead.put(kind, gettersRead(kind, rules)));
        // Numbers with fractions are hardly ever equal; and a rule can hide what it reads behind an escape.
        worthComparing = !file.text().contains("\\u")
                && gettersRead.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(getter -> getter.getReturnType() == double.class);
    }

    private static List<Method> gettersRead(Class<?> kind, String rules) {
        return Arrays.stream(kind.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(getter -> isMentioned(getter.getName(), rules))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static boolean isMentioned(String getter, String rules) {
        var field = Introspector.decapitalize(getter.replaceFirst("get|is", ""));
        return Pattern.compile("\\b(%s|%s)\\b".formatted(getter, field))
                .matcher(rules)
                .find();
    }

    /** Whether it is worth the time to compare questions: not if the rules read anything that is hardly ever equal. */
    boolean isWorthComparing() {
        return worthComparing;
    }

    /** Groups the questions that the rules will answer alike, by what they have in common to the rules. */
    Map<List<Object>, List<Question>> group(List<? extends Question> questions) {
        var groups = new LinkedHashMap<List<Object>, List<Question>>();
        questions.forEach(question -> groups.computeIfAbsent(key(question), first -> new ArrayList<>(1))
                .add(question));
        return groups;
    }

    private List<Object> key(Question question) {
        var key = new ArrayList<Object>();
        key.add(question.getClass());
        for (var getter : gettersRead.get(question.getClass())) {
            try {
                key.add(getter.invoke(question));
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(getter + " is public and cannot fail", impossible);
            }
        }
        return key;
    }
}
