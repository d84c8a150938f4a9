package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.cache.Store;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuleCacheTest {
    private static final String HEAD = "package rules.reward\nimport derelayl.vocabulary.*\n";
    private static final RuleFile ONE = file("rule \"r\" when $r : Reward() then $r.pay(1); end");
    private static final RuleFile TWO = file("rule \"r\" when $r : Reward() then $r.pay(2); end");

    private final SortedMap<String, byte[]> kept = new TreeMap<>();
    private final List<String> compiled = new ArrayList<>();

    private final Store store = new Store() {
        @Override
        public Optional<byte[]> find(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void keep(String key, byte[] content) {
            kept.put(key, content);
        }
    };

    private static RuleFile file(String rules) {
        return new RuleFile(PolicyPoint.REWARD, Path.of("mine.drl"), HEAD + rules);
    }

    private CompiledRules rules(RuleFile file, String program, Trust trust, String... settings) {
        RuleSource compiler = (text, names, allowed) -> {
            compiled.add(text.text());
            return CompiledRules.of(text, names, allowed);
        };
        return new RuleCache(store, program, compiler).rules(file, new TreeSet<>(List.of(settings)), trust);
    }

    private CompiledRules rules(RuleFile file, String... settings) {
        return rules(file, "this", Trust.GUARDED, settings);
    }

    @Test
    void theSecondTimeNothingIsCompiled() {
        var first = rules(ONE);
        var second = rules(ONE);
        assertEquals(List.of(ONE.text()), compiled);
        assertEquals(first.index(), second.index());
    }

    @Test
    void whereAFileLiesMakesNoDifference() {
        rules(ONE);
        rules(new RuleFile(ONE.point(), Path.of("elsewhere.drl"), ONE.text()));
        assertEquals(List.of(ONE.text()), compiled);
    }

    @Test
    void onlyTheFileThatWasEditedIsCompiledAgain() {
        rules(ONE);
        rules(TWO);
        rules(ONE);
        assertEquals(List.of(ONE.text(), TWO.text()), compiled);
    }

    @Test
    void theSameTextAtAnotherPointIsAnotherFile() {
        var text = "import derelayl.vocabulary.*\nrule \"r\" when $s : Selection() then $s.keepOwners(); end";
        var selection = new RuleFile(PolicyPoint.SELECTION, Path.of("a.drl"), text);
        var reward = new RuleFile(PolicyPoint.REWARD, Path.of("a.drl"), text);
        rules(selection);
        assertThrows(RuleException.class, () -> rules(reward));
    }

    @Test
    void anotherProgramCompilesAnew() {
        rules(ONE);
        rules(ONE, "another", Trust.GUARDED);
        assertEquals(2, compiled.size());
    }

    @Test
    void whatMayDoAnythingIsAlwaysCompiled() {
        rules(ONE);
        rules(ONE, "this", Trust.TRUSTED);
        rules(ONE, "this", Trust.TRUSTED);
        assertEquals(3, compiled.size());
        assertEquals(1, kept.size());
    }

    @Test
    void aSettingThatIsGoneIsNamedAsIfCompiled() {
        var file = file("""
                rule "one" when $r : Reward(round > setting("first")) then $r.pay($r.setting("second")); end
                rule "two" when $r : Reward(round == setting("third")) then $r.pay($r.setting("first")); end
                """);
        var fresh = assertThrows(RuleException.class, () -> rules(file, "third"));
        assertTrue(kept.isEmpty());
        rules(file, "first", "second", "third");
        compiled.clear();
        var found = assertThrows(RuleException.class, () -> rules(file, "third"));
        assertEquals(fresh.problems(), found.problems());
        assertEquals(3, found.problems().size());
        assertEquals(List.of(), compiled);
    }

    @Test
    void whatTheEngineCannotReadIsCompiledAndReplaced() {
        rules(ONE);
        var key = kept.firstKey();
        var good = kept.get(key);
        for (var unreadable : List.of(new byte[0], "nonsense".getBytes(), Arrays.copyOf(good, 5000))) {
            kept.put(key, unreadable);
            compiled.clear();
            rules(ONE);
            assertEquals(List.of(ONE.text()), compiled);
            assertEquals(good.length, kept.get(key).length);
        }
    }

    @Test
    void aBrokenFileIsNotKept() {
        var broken = file("rule \"r\" when $r : Rewad() then end");
        var first = assertThrows(RuleException.class, () -> rules(broken));
        var second = assertThrows(RuleException.class, () -> rules(broken));
        assertEquals(first.getMessage(), second.getMessage());
        assertTrue(kept.isEmpty());
    }
}
