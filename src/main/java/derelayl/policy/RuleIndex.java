package derelayl.policy;

import derelayl.vocabulary.Speaker;
import derelayl.wording.Nearest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the rules of a file stand, which the compiled rules no longer know.
 *
 * @param rules in file order
 * @param settings where rules read a setting by its name
 */
record RuleIndex(List<Entry> rules, List<SettingRead> settings) implements Serializable {
    /**
     * A rule.
     *
     * @param id what it is called in what is compiled
     * @param name its name
     * @param line where it begins, counted from 1
     * @param salience its precedence
     */
    record Entry(String id, String name, int line, int salience) implements Serializable {}

    /**
     * A rule reads a setting.
     *
     * @param name the setting's
     * @param rule the rule's name
     * @param line where, counted from 1
     */
    record SettingRead(String name, String rule, int line) implements Serializable {}

    /** The rules by their id, as they answer questions. */
    Map<String, Speaker> speakers(RuleFile file) {
        var speakers = new LinkedHashMap<String, Speaker>();
        rules.forEach(rule -> speakers.put(
                rule.id(),
                new Speaker(rule.name(), "%s:%d".formatted(file.path().getFileName(), rule.line()), rule.salience())));
        return speakers;
    }

    /** What the rule with this number, counted from 0, is called in what is compiled. */
    static String id(int number) {
        return "rule " + number;
    }

    /** The name of the rule with this id; empty if there is none. */
    String name(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Entry::name)
                .orElse("");
    }

    /** A problem with the rule of this name; with the file, if there is none. */
    RuleProblem problemIn(RuleFile file, String rule, String what) {
        return find(rule).map(entry -> file.problem(entry.line(), rule, what)).orElseGet(() -> file.problem(what));
    }

    private Optional<Entry> find(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Problems with settings that are read, but not among the known ones. */
    List<RuleProblem> unknownSettings(RuleFile file, Set<String> known) {
        return settings.stream()
                .filter(read -> !known.contains(read.name()))
                .map(read -> file.problem(
                        read.line(),
                        read.rule(),
                        "there is no setting '%s'; the scenario has %s%s"
                                .formatted(read.name(), String.join(", ", known), Nearest.hint(read.name(), known))))
                .toList();
    }
}
