package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Words;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code rules/README.md} says what the vocabulary has, all of it and nothing else. */
class VocabularyPageTest {
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*?) \\|");

    private static String page() throws IOException {
        return Files.readString(Path.of("rules", "README.md"));
    }

    /** What stands below a heading, up to the next. */
    private static String section(String heading) throws IOException {
        var from = page().indexOf(heading + "\n");
        assertTrue(from >= 0, heading);
        return page().substring(from + heading.length()).split("\n##")[0];
    }

    private static List<String> rows(String section, int group) {
        return FIRST_CELL
                .matcher(section)
                .results()
                .map(row -> row.group(group))
                .toList();
    }

    static Stream<Class<? extends Question>> questions() {
        return Arrays.stream(PolicyPoint.values()).flatMap(point -> point.questions().stream());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFieldAndAnswerIsThere(Class<? extends Question> kind) throws IOException {
        var expected = new ArrayList<String>();
        Field.of(kind).forEach(field -> expected.add(field.name()));
        Arrays.stream(kind.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && method.getReturnType() == void.class)
                .map(VocabularyPageTest::inWords)
                .sorted()
                .forEach(expected::add);
        assertEquals(expected, rows(section("### " + kind.getSimpleName()), 1));
    }

    private static String inWords(Method verb) {
        var type = verb.getParameterCount() == 0 ? "" : type(verb.getParameterTypes()[0]);
        return "%s(%s)".formatted(verb.getName(), type);
    }

    private static String type(Class<?> type) {
        if (type.isEnum()) {
            return type.getSimpleName();
        }
        return type == boolean.class ? "true or false" : type == String.class ? "text" : "number";
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFieldHasItsType(Class<? extends Question> kind) throws IOException {
        var section = section("### " + kind.getSimpleName());
        assertEquals(
                Field.of(kind).stream().map(field -> type(field.type())).toList(),
                rows(section, 2).subList(0, Field.of(kind).size()));
    }

    /** New rule files have the same in their comments. */
    @ParameterizedTest
    @MethodSource("questions")
    void everyMeaningIsThatOfTheCode(Class<? extends Question> kind) throws IOException {
        var section = section("### " + kind.getSimpleName());
        var words = new Words(kind);
        assertTrue(section.replaceAll("\\s+", " ").contains(", " + words.meaning()), words.meaning());
        Field.of(kind)
                .forEach(field -> assertTrue(
                        section.contains("| %s | %s |".formatted(type(field.type()), field.meaning())), field.name()));
        words.verbs()
                .values()
                .forEach(verb -> assertTrue(
                        section.contains("| `%s` | %s |".formatted(inWords(verb), Words.meaning(verb))),
                        verb::getName));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void itSaysWhereItIsAsked(Class<? extends Question> kind) throws IOException {
        var point = Arrays.stream(PolicyPoint.values())
                .filter(candidate -> candidate.questions().contains(kind))
                .findFirst()
                .orElseThrow();
        assertTrue(section("### " + kind.getSimpleName()).contains("Asked at **%s**".formatted(point.key())));
    }

    @Test
    void everyWordAndValueIsThere() throws IOException {
        var words = section("## Words");
        assertEquals(List.of("Conduct", "Evidence", "RewardKind", "Role"), rows(words, 1));
        Stream.of(Conduct.values(), Evidence.values(), RewardKind.values(), Role.values())
                .flatMap(Arrays::stream)
                .forEach(value -> assertTrue(words.contains("`%s`".formatted(value)), value::toString));
    }
}
