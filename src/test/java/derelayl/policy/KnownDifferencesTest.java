package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.Relays;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms that the grammar accepts and the engine's compiler refuses, or takes for something else. */
class KnownDifferencesTest {
    /** It writes pages about what fails here on purpose. */
    private static final Logger ENGINES_EXPRESSIONS = Logger.getLogger("org.mvel2");

    @BeforeAll
    static void quiet() {
        ENGINES_EXPRESSIONS.setLevel(Level.OFF);
    }

    @AfterAll
    static void asBefore() {
        ENGINES_EXPRESSIONS.setLevel(null);
    }

    private static RuleFile honesty(String condition) {
        var text = "import derelayl.vocabulary.*\nrule \"r\" when $t : Trainer(" + condition
                + ") then $t.conduct(Conduct.LAZY); end\n";
        return new RuleFile(PolicyPoint.HONESTY, Path.of("known.drl"), text);
    }

    /** What right conditions are refused by the engine's compiler, and why. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // A name in brackets is taken for a cast.
                "(coins) * 2 > 3",
                "((round) * round > 1)",
                "(strikes) / setting(\"strikes\") > 1",
                "(Math.PI) * 2 > 1",
                "(round) in (1, 2)",
                "(disposition) not in (\"honest\")",
                // Functions of Math get no whole numbers where they take real ones.
                "Math.sqrt(round) > 1",
                "Math.pow(round, 2) > 3",
                "Math.max(coins, round) > 2",
                "Math.round(strikes) > 1",
                // Blanks around the point behind Math.
                "Math . max(coins, 2.0) > 2",
                // A sign and a sum behind a comparison that is denied.
                "!(versionGap < -strikes - round)",
                // What is said of a field that gets a name is more than one comparison.
                "$r : round in (1, 2) == covered",
                // A comment between the colon and the field.
                "$g : // why, really\n versionGap, $g == 3",
                "$g : /* why\n really */ versionGap",
                // Names that mean something in one of the engine's languages.
                "is : round, is > 1",
                "def : round, def > 1",
                "Integer : round, Integer > 1",
                "drools : round, drools > 1",
                // Letters that the engine's lexer does not know.
                "$\ud835\udc65 : round",
            })
    void onlyTheEnginesCompilerRefuses(String condition) {
        var file = honesty(condition);
        LegalRulesTest.read(file);
        assertThrows(RuleException.class, () -> TrustedRules.compile(List.of(file), Relays.SETTINGS));
    }

    /** What the engine's compiler takes for something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Division of whole numbers.
                "round / 2 == 1",
                "Math.max(versionGap / 2, 1) * 2 < versionGap",
                // Whole numbers beside real ones.
                "versionGap < 1 + round * 0.5",
                // Whole numbers that a field cannot hold.
                "round < 3000000000",
                // What is no number.
                "coins / coins != 1",
                // A number before a comparison with a sum.
                "2 > 1 + round",
                // Comparisons beside a field that is true or false.
                "covered == (round > 1)",
                "covered in (round > 1)",
                // Two signs.
                "- -round > 0",
                // A sign and a sum behind a comparison.
                "coins > -deposit - 1",
            })
    void theEnginesCompilerTakesForSomethingElse(String condition) {
        var file = honesty(condition);
        var read = LegalRulesTest.read(file);
        var compiled = LegalRulesTest.compiled(file);
        assertNotEquals(
                LegalRulesTest.grid(file).stream()
                        .map(question -> LegalRulesTest.outcome(compiled, question))
                        .toList(),
                LegalRulesTest.grid(file).stream()
                        .map(question -> LegalRulesTest.outcome(read, question))
                        .toList());
    }

    @Test
    void wholeNumbersInAnswersAreTheEnginesOwn() {
        var file = new RuleFile(PolicyPoint.REWARD, Path.of("known.drl"), """
                import derelayl.vocabulary.*
                rule "r" when $r : Reward() then $r.pay(3000000000); end
                """);
        LegalRulesTest.read(file);
        assertThrows(RuleException.class, () -> TrustedRules.compile(List.of(file), Relays.SETTINGS));
    }
}
