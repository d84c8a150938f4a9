package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.Relays;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import derelayl.vocabulary.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that were written and read again are the rules that were compiled. */
class SerializedRulesTest {
    private static final Pattern TEXT = Pattern.compile("\"([\\w-]+)\"");

    private static final RuleSource REREAD = (file, settings, trust) -> SerializedRules.read(
                    SerializedRules.write(CompiledRules.of(file, settings, trust))
                            .orElseThrow())
            .orElseThrow();

    static List<RuleFile> shipped() throws IOException {
        var files = new ArrayList<RuleFile>();
        for (var point : PolicyPoint.values()) {
            try (var paths = Files.list(Path.of("rules", point.key()))) {
                paths.filter(path -> path.toString().endsWith(".drl"))
                        .sorted()
                        .forEach(path -> files.add(RuleFile.read(point, path)));
            }
        }
        return files;
    }

    private static RuleBase compiled(RuleFile file) {
        return RuleBase.of(file, Relays.SETTINGS, Trust.GUARDED, CompiledRules::of);
    }

    private static RuleBase reread(RuleFile file) {
        return RuleBase.of(file, Relays.SETTINGS, Trust.GUARDED, REREAD);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void rulesStandWhereTheyStood(RuleFile file) {
        var names = new TreeSet<>(Relays.SETTINGS.keySet());
        assertEquals(
                CompiledRules.of(file, names, Trust.GUARDED).index(),
                REREAD.rules(file, names, Trust.GUARDED).index());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedRulesDecideAlikeAndSayWhichRuleDid(RuleFile file) throws ReflectiveOperationException {
        var decisions = new ArrayList<Decision>();
        for (var kind : file.point().questions()) {
            var one = questions(kind, file);
            var same = questions(kind, file);
            compiled(file).ask(one);
            reread(file).ask(same);
            for (var at = 0; at < one.size(); at++) {
                assertEquals(one.get(at).decisions(), same.get(at).decisions(), one.get(at)::toString);
                decisions.addAll(one.get(at).decisions());
            }
        }
        assertFalse(decisions.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule \"a\" when $r : Reward() then $r.pay(1); end rule \"b\" when $r : Reward() then $r.pay(2); end",
                "rule \"negative\" when $r : Reward() then $r.pay(-1); end",
                "rule \"action\" when $r : Reward() then $r.pay(1 % ($r.getRound() - 1)); end"
            })
    void failuresAreToldAlike(String rules) {
        var text = "package rules.reward\nimport derelayl.vocabulary.*\n" + rules;
        var file = new RuleFile(PolicyPoint.REWARD, Path.of("mine.drl"), text);
        assertEquals(failure(compiled(file)), failure(reread(file)));
    }

    private static String failure(RuleBase rules) {
        var reward = List.of(new Reward(1, RewardKind.OWNER));
        return assertThrows(RuleException.class, () -> rules.ask(reward)).getMessage();
    }

    /** One for each combination of a few values; but only owners have more than one place. */
    private static List<Question> questions(Class<? extends Question> kind, RuleFile file)
            throws ReflectiveOperationException {
        var constructor = kind.getConstructors()[0];
        var combinations = List.of(List.of());
        for (var type : constructor.getParameterTypes()) {
            combinations = combinations.stream()
                    .flatMap(before -> values(type, file).map(value -> with(before, value)))
                    .toList();
        }
        var questions = new ArrayList<Question>();
        for (var combination : combinations) {
            questions.add(kind.cast(constructor.newInstance(combination.toArray())));
        }
        questions.removeIf(question ->
                question instanceof Bidder bidder && bidder.getRole() != Role.MODEL_OWNER && bidder.getPlaces() > 1);
        return questions;
    }

    private static List<Object> with(List<Object> before, Object value) {
        return Stream.concat(before.stream(), Stream.of(value)).toList();
    }

    private static Stream<?> values(Class<?> type, RuleFile file) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        if (type == boolean.class) {
            return Stream.of(false, true);
        }
        if (type == int.class) {
            return Stream.of(1, 3, 60);
        }
        if (type == double.class) {
            return Stream.of(0.0, 0.3, 40.0);
        }
        var mentioned = TEXT.matcher(file.text()).results().map((MatchResult text) -> text.group(1));
        return Stream.concat(mentioned, Stream.of("nobody")).distinct();
    }
}
