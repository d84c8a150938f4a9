package derelayl.policy;

import derelayl.vocabulary.Field;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What rules can read of one kind of question, and answer it with.
 *
 * @param kind the kind of question
 * @param fields what they can read, by the name in conditions
 * @param verbs what they can answer, by name
 */
record Words(Class<? extends Question> kind, SortedMap<String, Field> fields, SortedMap<String, Method> verbs) {
    /** Numbers of the scenario, as if it were a field with a name of its own. */
    static final String SETTING = "setting";

    static Words of(Class<? extends Question> kind) {
        var fields = new TreeMap<String, Field>();
        Field.of(kind).forEach(field -> fields.put(field.name(), field));
        var verbs = new TreeMap<String, Method>();
        Arrays.stream(kind.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class)
                .forEach(verb -> verbs.put(verb.getName(), verb));
        return new Words(kind, fields, verbs);
    }

    /** The kinds of question at a point, by name. */
    static SortedMap<String, Class<? extends Question>> questions(PolicyPoint point) {
        var questions = new TreeMap<String, Class<? extends Question>>();
        point.questions().forEach(kind -> questions.put(kind.getSimpleName(), kind));
        return questions;
    }

    /** The enumerations of the vocabulary, by name. */
    static SortedMap<String, Class<?>> enumerations() {
        return Arrays.stream(PolicyPoint.values())
                .flatMap(point -> point.questions().stream())
                .map(Words::of)
                .flatMap(words -> Stream.concat(
                        words.fields().values().stream().map(Field::type),
                        words.verbs().values().stream().flatMap(verb -> Arrays.stream(verb.getParameterTypes()))))
                .filter(Class::isEnum)
                .distinct()
                .sorted(Comparator.comparing(Class::getSimpleName))
                .collect(Collectors.toMap(Class::getSimpleName, type -> type, (one, same) -> one, TreeMap::new));
    }

    /** The names of an enumeration's values, in order. */
    static List<String> values(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    /** The field that a getter reads. */
    Optional<Field> read(String getter) {
        return fields.values().stream()
                .filter(field -> field.getter().getName().equals(getter))
                .findFirst();
    }

    List<String> getters() {
        return fields.values().stream().map(field -> field.getter().getName()).toList();
    }

    /** The verbs with what they take, for people to read. */
    String verbsInWords() {
        return verbs.values().stream().map(this::inWords).collect(Collectors.joining(", "));
    }

    /** A verb with what it takes, for people to read. */
    String inWords(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .map(Term::inWords)
                .collect(Collectors.joining(", ", verb.getName() + "(", ")"));
    }

    String name() {
        return kind.getSimpleName();
    }
}
