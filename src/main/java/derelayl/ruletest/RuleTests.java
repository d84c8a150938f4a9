package derelayl.ruletest;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.Trust;
import derelayl.wording.NoSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tests of a rule file, which stand beside it: {@code mine.test.csv} for {@code mine.drl}.
 *
 * @param rules the rule file
 * @param settings the scenario's numbers, by name
 * @param trust what the rules may do
 */
public record RuleTests(RuleFile rules, SortedMap<String, Double> settings, Trust trust) {
    /**
     * What came out.
     *
     * @param passed how many passed
     * @param failures what went wrong in the others, a line each
     * @param untested the names of rules that spoke in none
     */
    public record Result(int passed, List<String> failures, List<String> untested) {}

    private static final String TABLE = ".test.csv";

    /** Where the tests of a rule file stand. */
    public static Path beside(Path rules) {
        return rules.resolveSibling(rules.getFileName().toString().replaceFirst("\\.drl$", TABLE));
    }

    /** The rule file that a file tests; that file itself if it is no table of tests. */
    public static Path tested(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(TABLE)
                ? file.resolveSibling(name.substring(0, name.length() - TABLE.length()) + ".drl")
                : file;
    }

    /** Whether there are any. */
    public boolean exist() {
        return Files.exists(beside(rules.path()));
    }

    /**
     * Runs all tests.
     *
     * @throws RuleException if the rules have mistakes
     * @throws RuleTestException if the tests cannot be read
     */
    public Result run() {
        var book = PolicyBook.of(List.of(rules), settings, trust);
        var failures = new ArrayList<String>();
        var untested = new ArrayList<>(book.rules(rules.point()));
        var tests = new RuleTestFile(beside(rules.path()), rules.point()).read();
        for (var test : tests) {
            try {
                checkSettings(test);
                test.run(rules.point(), book.reading(with(test.settings())), untested::removeAll);
            } catch (RuleTestException failed) {
                failures.add(failed.getMessage());
            }
        }
        return new Result(tests.size() - failures.size(), failures, untested);
    }

    private void checkSettings(RuleTest test) {
        test.settings().keySet().stream()
                .filter(name -> !settings.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RuleTestException(test.file(), test.line(), NoSetting.message(name, settings.keySet()));
                });
    }

    private SortedMap<String, Double> with(SortedMap<String, Double> changed) {
        var all = new TreeMap<>(settings);
        all.putAll(changed);
        return all;
    }
}
