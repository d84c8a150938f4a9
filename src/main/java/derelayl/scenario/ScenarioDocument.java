package derelayl.scenario;

import derelayl.learning.data.DataParameters;
import derelayl.learning.data.DataSource;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.PlainText;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Scenarios as properties files that say where each value comes from. */
public final class ScenarioDocument {
    /** How a comment begins that says where a value comes from. */
    static final String FROM = "from ";

    private static final String RULES = "rules";
    private static final String DRL = ".drl";
    private static final Pattern NOT_PLAIN = Pattern.compile("^[ .-]|[^\\p{L}\\p{N} ._(),@=-]|[ .]$");

    private ScenarioDocument() {}

    /**
     * The scenario as it was written, with the comments that its file begins with, and the meaning of every key.
     *
     * @param isShown which keys to show
     */
    public static String of(Scenario scenario, Predicate<EffectiveValue> isShown) {
        var document = new StringBuilder();
        Library.comments(scenario.sources().get(0)).forEach(line -> document.append("# %s\n".formatted(line)));
        for (var value : scenario.values()) {
            if (isShown.test(value)) {
                var key = value.key();
                document.append("# %s\n".formatted(value.isOwn() ? key.label() : key.meaning()));
                append(document, value, value.text());
            }
        }
        return document.toString();
    }

    /** The scenario with its rule files beside it, at {@link #rulesBeside}, so that it gives the same run anywhere. */
    public static String selfContained(Scenario scenario) {
        var document = new StringBuilder();
        for (var value : scenario.values()) {
            append(document, value, portableText(scenario, value));
        }
        return document.toString();
    }

    /**
     * The same without saying where values come from, so that equal scenarios have equal documents. A comment says what
     * each key is.
     */
    public static String canonical(Scenario scenario) {
        var document = new StringBuilder();
        for (var value : scenario.values()) {
            var key = value.key();
            document.append("# %s\n%s = %s\n".formatted(key.label(), key.name(), portableText(scenario, value)));
        }
        return document.toString();
    }

    /** A value's text; of rule files, where they are beside the scenario. */
    private static String portableText(Scenario scenario, EffectiveValue value) {
        for (var point : PolicyPoint.values()) {
            if (value.key().name().equals(Keys.policy(point).name())) {
                var beside = scenario.rules().get(point).stream()
                        .map(file -> rulesBeside(point, file))
                        .toList();
                return RuleFileNames.ofFiles(beside).toString().replace('\\', '/');
            }
        }
        var isData = value.key().name().equals(Keys.DATA.name());
        return isData && scenario.relay().learningModel() instanceof DataParameters parameters
                ? portable(parameters.source())
                : value.text();
    }

    /** Data that come with the program are called by their name, others by where they lie. */
    private static String portable(DataSource source) {
        return source.name().equals(DataSource.DIGITS)
                ? source.name()
                : Path.of(source.name()).toAbsolutePath().toString().replace('\\', '/');
    }

    /** Where a self-contained scenario expects a rule file for a point, relative to itself. */
    public static Path rulesBeside(PolicyPoint point, Path file) {
        return Path.of(RULES, point.key(), fileName(file));
    }

    /** The name of a rule file, but for what would not be read back from a scenario, or not on another system. */
    static String fileName(Path file) {
        var plain = NOT_PLAIN.matcher(file.getFileName().toString()).replaceAll("_");
        return plain.endsWith(DRL) ? plain : plain + DRL;
    }

    private static void append(StringBuilder document, EffectiveValue value, String text) {
        document.append("# %s%s\n%s = %s\n"
                .formatted(
                        FROM,
                        PlainText.line(value.origin().toString()),
                        value.key().name(),
                        text));
    }
}
