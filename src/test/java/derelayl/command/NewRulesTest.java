package derelayl.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.ruletest.RuleTests;
import derelayl.vocabulary.Field;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewRulesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theRulePassesItsTestsAndEverythingIsExplained(PolicyPoint point) throws IOException {
        var rules = new NewRules(point);
        var file = Files.writeString(folder.resolve("mine.drl"), rules.rules());
        Files.writeString(RuleTests.beside(file), rules.tests());
        var result = new RuleTests(RuleFile.read(point, file), Relays.SETTINGS, Trust.GUARDED).run();
        assertEquals(List.of(), result.failures());
        assertEquals(2, result.passed());
        assertEquals(List.of(), List.copyOf(result.untested()));
        for (var kind : point.questions()) {
            Field.of(kind)
                    .forEach(field ->
                            assertTrue(rules.rules().contains("//   %s (".formatted(field.name())), field::name));
        }
    }
}
