package derelayl.policy;

import derelayl.policy.RuleIndex.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** A rule file, taken apart. */
record ParsedRules(RuleFile file, PackageDescr content) {
    /**
     * Parses a file.
     *
     * @throws RuleException if it is not a sequence of rules
     */
    static ParsedRules of(RuleFile file) {
        var problems = Outline.problems(file);
        if (!problems.isEmpty()) {
            throw new RuleException(problems);
        }
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        var content = Optional.<PackageDescr>empty();
        try {
            content = Optional.ofNullable(parser.parse(false, file.text()));
        } catch (DroolsParserException broken) {
            throw new RuleException(file.problem(CompilerMessage.inWords(broken.getMessage())));
        }
        if (parser.hasErrors()) {
            throw new RuleException(parser.getErrors().stream()
                    .map(error -> file.problem(error.getLines()[0], "", CompilerMessage.inWords(error.getMessage())))
                    .toList());
        }
        return content.filter(parsed -> !parsed.getRules().isEmpty())
                .map(parsed -> new ParsedRules(file, parsed))
                .orElseThrow(() -> new RuleException(file.problem("there is no rule in this file")));
    }

    /** Where the rules stand, and where they read the settings that were found; notes a salience that is no number. */
    RuleIndex index(Findings findings, Trust trust) {
        var entries = new ArrayList<Entry>();
        for (var rule : content.getRules()) {
            var id = trust == Trust.TRUSTED ? rule.getName() : RuleIndex.id(entries.size());
            entries.add(new Entry(id, rule.getName(), rule.getLine(), salience(rule, findings)));
        }
        return new RuleIndex(entries, List.copyOf(findings.settings()));
    }

    private static int salience(RuleDescr rule, Findings findings) {
        var salience = Optional.ofNullable(rule.getSalience()).orElse("0");
        try {
            return Integer.parseInt(salience);
        } catch (NumberFormatException expression) {
            findings.at(rule.getLine(), rule.getName())
                    .problem("salience is %s, but must be a whole number".formatted(salience));
            return 0;
        }
    }
}
