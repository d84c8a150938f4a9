package derelayl.policy;

import derelayl.vocabulary.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The rules in a file, by name and line: what the compiled rules no longer know. */
final class ParsedRules {
    private final RuleFile file;
    private final List<RuleDescr> rules;

    private ParsedRules(RuleFile file, List<RuleDescr> rules) {
        this.file = file;
        this.rules = rules;
    }

    /**
     * Parses a file.
     *
     * @throws RuleException if it is not a sequence of rules
     */
    static ParsedRules of(RuleFile file) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        var rules = new ArrayList<RuleDescr>();
        try {
            Optional.ofNullable(parser.parse(false, file.text())).ifPresent(parsed -> rules.addAll(parsed.getRules()));
        } catch (DroolsParserException broken) {
            throw new RuleException(file.problem(CompilerMessage.inWords(broken.getMessage())));
        }
        if (parser.hasErrors()) {
            throw new RuleException(parser.getErrors().stream()
                    .map(error -> new RuleProblem(
                            file.path(), error.getLines()[0], CompilerMessage.inWords(error.getMessage())))
                    .toList());
        }
        if (rules.isEmpty()) {
            throw new RuleException(file.problem("there is no rule in this file"));
        }
        return new ParsedRules(file, rules);
    }

    /**
     * The rules by name, with their precedence.
     *
     * @throws RuleException if the precedence of one is anything but a whole number
     */
    Map<String, Speaker> speakers() {
        var speakers = new LinkedHashMap<String, Speaker>();
        for (var rule : rules) {
            var salience = Optional.ofNullable(rule.getSalience()).orElse("0");
            try {
                speakers.put(rule.getName(), new Speaker(rule.getName(), Integer.parseInt(salience)));
            } catch (NumberFormatException expression) {
                throw new RuleException(problem(
                        rule, rule.getLine(), "salience is %s, but must be a whole number".formatted(salience)));
            }
        }
        return speakers;
    }

    /** The rules, in file order. */
    List<RuleDescr> all() {
        return List.copyOf(rules);
    }

    /** A problem at this line, with the name of the rule that the line is in. */
    RuleProblem problemAt(int line, String what) {
        return rules.stream()
                .filter(rule -> rule.getLine() <= line)
                .reduce((earlier, later) -> later)
                .map(rule -> problem(rule, line, what))
                .orElseGet(() -> new RuleProblem(file.path(), Math.max(0, line), what));
    }

    /** A problem with the rule of this name; with the file, if there is none. */
    RuleProblem problemIn(String name, String what) {
        return find(name).map(rule -> problem(rule, rule.getLine(), what)).orElseGet(() -> file.problem(what));
    }

    /** Names a rule and where it begins. */
    String locate(String name) {
        var line = find(name).map(rule -> ":" + rule.getLine()).orElse("");
        return "rule '%s' (%s%s)".formatted(name, file.path().getFileName(), line);
    }

    private Optional<RuleDescr> find(String name) {
        return rules.stream().filter(rule -> rule.getName().equals(name)).findFirst();
    }

    private RuleProblem problem(RuleDescr rule, int line, String what) {
        return new RuleProblem(file.path(), line, "rule '%s': %s".formatted(rule.getName(), what));
    }
}
