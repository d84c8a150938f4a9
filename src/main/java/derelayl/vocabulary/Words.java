package derelayl.vocabulary;

import derelayl.wording.Nearest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules can read of one kind of question, and answer it with. */
public final class Words {
    private static final SortedMap<String, Class<? extends Enum<?>>> ENUMERATIONS = enumerationsOfAllQuestions();

    private final Class<? extends Question> kind;
    private final SortedMap<String, Field> fields = new TreeMap<>();
    private final SortedMap<String, Method> verbs = new TreeMap<>();

    public Words(Class<? extends Question> kind) {
        this.kind = kind;
        Field.of(kind).forEach(field -> fields.put(field.name(), field));
        verbsOf(kind).forEach(verb -> verbs.put(verb.getName(), verb));
    }

    private static Stream<Method> verbsOf(Class<? extends Question> kind) {
        return Arrays.stream(kind.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class);
    }

    /** The kinds of question at a point, by name. */
    public static SortedMap<String, Class<? extends Question>> questions(PolicyPoint point) {
        var questions = new TreeMap<String, Class<? extends Question>>();
        point.questions().forEach(kind -> questions.put(kind.getSimpleName(), kind));
        return questions;
    }

    /** The enumerations of the vocabulary, by name. */
    public static SortedMap<String, Class<? extends Enum<?>>> enumerations() {
        return ENUMERATIONS;
    }

    @SuppressWarnings("unchecked")
    private static SortedMap<String, Class<? extends Enum<?>>> enumerationsOfAllQuestions() {
        var enumerations = new TreeMap<String, Class<? extends Enum<?>>>();
        Arrays.stream(PolicyPoint.values())
                .flatMap(point -> point.questions().stream())
                .flatMap(kind -> Stream.concat(
                        Field.of(kind).stream().map(Field::type),
                        verbsOf(kind).flatMap(verb -> Arrays.stream(verb.getParameterTypes()))))
                .filter(Class::isEnum)
                .forEach(type -> enumerations.put(type.getSimpleName(), (Class<? extends Enum<?>>) type));
        return enumerations;
    }

    /** The names of an enumeration's values, in order. */
    public static List<String> values(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(Object::toString)
                .toList();
    }

    /** The value of an enumeration that a text stands for, as rules write it; the first one if none is near. */
    public static String meant(Class<?> enumeration, String text) {
        var values = values(enumeration);
        var meant = Nearest.to(text.toUpperCase(Locale.ROOT).replace('-', '_'), values);
        return "%s.%s".formatted(enumeration.getSimpleName(), meant.orElse(values.get(0)));
    }

    public Class<? extends Question> kind() {
        return kind;
    }

    /** The kind as rules name it. */
    public String name() {
        return kind.getSimpleName();
    }

    /** What conditions can read, by name. */
    public SortedMap<String, Field> fields() {
        return fields;
    }

    /** The fields' getters. */
    public List<String> getters() {
        return fields.values().stream().map(field -> field.getter().getName()).toList();
    }

    /** The field that a getter reads. */
    public Optional<Field> readBy(String getter) {
        return fields.values().stream()
                .filter(field -> field.getter().getName().equals(getter))
                .findFirst();
    }

    /** What rules can answer, by name. */
    public SortedMap<String, Method> verbs() {
        return verbs;
    }

    /** The verbs with what they take, as in {@code abstain(), offer(number)}. */
    public String signatures() {
        return verbs.values().stream().map(Words::signature).collect(Collectors.joining(", "));
    }

    /** When the question is asked, and what it asks. */
    public String meaning() {
        return kind.getAnnotation(Meaning.class).value();
    }

    /** What an answer means. */
    public static String meaning(Method verb) {
        return verb.getAnnotation(Meaning.class).value();
    }

    /** A verb with what it takes. */
    public static String signature(Method verb) {
        return Arrays.stream(verb.getParameterTypes())
                .map(Words::name)
                .collect(Collectors.joining(", ", verb.getName() + "(", ")"));
    }

    /** A type as rules know it. */
    public static String name(Class<?> type) {
        if (type.isEnum()) {
            return type.getSimpleName();
        }
        return type == boolean.class ? "true or false" : type == String.class ? "text" : "number";
    }
}
