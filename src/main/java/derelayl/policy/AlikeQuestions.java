package derelayl.policy;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells which questions are the same to the rules of a file, because they differ only in fields that no rule there
 * mentions: if nobody reads a trainer's coins, one trainer stands for all.
 */
final class AlikeQuestions {
    private final Map<Class<?>, List<Field>> fieldsRead = new LinkedHashMap<>();
    private final boolean worthComparing;

    /** For the rules of this file. */
    AlikeQuestions(RuleFile file) {
        var rules = file.code();
        file.point().questions().forEach(kind -> fieldsRead.put(kind, fieldsRead(kind, rules)));
        // Numbers with fractions are hardly ever equal; and a rule can hide what it reads behind an escape.
        worthComparing = !file.text().contains("\\u")
                && fieldsRead.values().stream().flatMap(List::stream).noneMatch(field -> field.type() == double.class);
    }

    private static List<Field> fieldsRead(Class<? extends Question> kind, String rules) {
        return Field.of(kind).stream()
                .filter(field -> Pattern.compile(
                                "\\b(%s|%s)\\b".formatted(field.getter().getName(), field.name()))
                        .matcher(rules)
                        .find())
                .toList();
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
        fieldsRead.get(question.getClass()).forEach(field -> key.add(field.in(question)));
        return key;
    }
}
