package derelayl.vocabulary;

import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A circumstance that rules can read of a question.
 *
 * @param name as in a condition: {@code versionGap}
 * @param getter as in an action: {@code getVersionGap}
 */
public record Field(String name, Method getter) {
    /** What rules can read of this kind of question, by name. */
    public static List<Field> of(Class<? extends Question> kind) {
        return Arrays.stream(kind.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .map(method ->
                        new Field(Introspector.decapitalize(method.getName().replaceFirst("get|is", "")), method))
                .sorted(Comparator.comparing(Field::name))
                .toList();
    }

    /** Of what type its values are: int, double, boolean, String or an enum of this package. */
    public Class<?> type() {
        return getter.getReturnType();
    }

    /** What it means, in words. */
    public String meaning() {
        return getter.getAnnotation(Meaning.class).value();
    }

    /** Its value in this question. */
    public Object in(Question question) {
        try {
            return getter.invoke(question);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(getter + " is public and cannot fail", impossible);
        }
    }
}
