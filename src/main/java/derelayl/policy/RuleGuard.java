package derelayl.policy;

import derelayl.wording.Nearest;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Lets only such rules pass that read one question and answer it. */
final class RuleGuard {
    private static final String SALIENCE = "salience";
    /** Control characters, and those that change the direction of others. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private final RuleFile file;
    private final String code;
    private final Findings findings;
    private final Map<String, Integer> lines = new TreeMap<>();

    RuleGuard(RuleFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        code = file.code();
    }

    /**
     * Notes everything in a rule that may not be there.
     *
     * @param id what the rule is called in what is compiled
     * @return the rule in Java, made from what was read and from nothing else
     */
    RuleDescr check(RuleDescr rule, String id) {
        var compiled = new RuleDescr(id);
        var notes = findings.at(rule.getLine(), rule.getName());
        if (rule.isQuery()) {
            notes.problem("queries are not for rule files, which hold rules only");
            return compiled;
        }
        var earlier = lines.putIfAbsent(rule.getName(), rule.getLine());
        if (earlier != null) {
            notes.problem("there is a rule of this name already, in line " + earlier);
        }
        if (rule.getName().isBlank() || UNSEEN.matcher(rule.getName()).find()) {
            notes.problem("a rule's name is a sentence of characters that can be seen");
        }
        checkHead(rule, notes);
        Optional.ofNullable(rule.getSalience())
                .ifPresent(salience -> compiled.addAttribute(new AttributeDescr(SALIENCE, salience)));
        pattern(rule).ifPresent(pattern -> checkPattern(rule, pattern, compiled));
        return compiled;
    }

    private void checkHead(RuleDescr rule, Notes notes) {
        rule.getAttributes().values().stream()
                .filter(attribute -> !attribute.getName().equals(SALIENCE))
                .forEach(attribute -> findings.at(Math.max(rule.getLine(), attribute.getLine()), rule.getName())
                        .problem("'%s' is not for rules; only %s may stand before 'when'"
                                .formatted(attribute.getName(), SALIENCE)));
        rule.getAnnotationNames()
                .forEach(annotation -> notes.problem("@%s: annotations are not for rules".formatted(annotation)));
        if (rule.getParentName() != null) {
            notes.problem("'extends' is not for rules; write the whole condition");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            notes.problem("a rule has one action");
        }
    }

    private Optional<PatternDescr> pattern(RuleDescr rule) {
        var elements = rule.getLhs().getDescrs();
        if (elements.size() == 1 && elements.get(0) instanceof PatternDescr pattern && isPlain(pattern)) {
            return Optional.of(pattern);
        }
        var odd = elements.stream()
                .filter(element -> !(element instanceof PatternDescr pattern && isPlain(pattern)))
                .findFirst()
                .or(() -> elements.stream().skip(1).findFirst());
        findings.at(odd.map(BaseDescr::getLine).orElse(rule.getLine()), rule.getName())
                .problem("%sa rule reads one question: $%s : %s(conditions)"
                        .formatted(
                                odd.map(ConditionElement::inWords).orElse(""),
                                example().toLowerCase(Locale.ROOT),
                                example()));
        return Optional.empty();
    }

    private static boolean isPlain(PatternDescr pattern) {
        return pattern.getObjectType() != null
                && pattern.getSource() == null
                && !pattern.isQuery()
                && !pattern.isUnification()
                && pattern.getBehaviors().isEmpty()
                && pattern.getAnnotationNames().isEmpty()
                && pattern.getConstraint().getDescrs().stream()
                        .allMatch(constraint -> constraint instanceof ExprConstraintDescr expression
                                && expression.getType() == ExprConstraintDescr.Type.NAMED);
    }

    private String example() {
        return Words.questions(file.point()).firstKey();
    }

    private void checkPattern(RuleDescr rule, PatternDescr pattern, RuleDescr compiled) {
        var questions = Words.questions(file.point());
        var kind = questions.get(pattern.getObjectType());
        if (kind == null) {
            findings.at(pattern.getLine(), rule.getName())
                    .problem("there is no question %s at %s; rules here answer %s%s"
                            .formatted(
                                    pattern.getObjectType(),
                                    file.point().key(),
                                    String.join(" and ", questions.keySet()),
                                    Nearest.hint(pattern.getObjectType(), questions.keySet())));
            return;
        }
        var scope = Scope.of(
                Words.of(kind), Optional.ofNullable(pattern.getIdentifier()).orElse(""));
        compiled.setLhs(conditions(rule, pattern, scope));
        var action = String.valueOf(rule.getConsequence());
        var firstLine = lineOf(action, rule.getConsequenceLine());
        compiled.setConsequence(
                new Action(scope).check(action.strip(), line -> findings.at(firstLine + line, rule.getName())));
    }

    /** What was read of the conditions: comparisons with words as the engine has them, all others in Java. */
    private AndDescr conditions(RuleDescr rule, PatternDescr pattern, Scope scope) {
        var question = new PatternDescr(scope.words().kind().getName(), Scope.QUESTION);
        var inJava = new ArrayList<String>();
        var condition = new Condition(scope);
        for (var part : ConditionText.of(file, code, pattern)) {
            var term = condition.check(part.text(), part.code(), findings.at(part.line(), rule.getName()));
            WordComparison.of(part.text(), scope.words())
                    .ifPresentOrElse(
                            comparison -> question.addConstraint(new ExprConstraintDescr(comparison)),
                            () -> inJava.add(term.java()));
        }
        var all = new AndDescr();
        all.addDescr(question);
        if (!inJava.isEmpty()) {
            all.addDescr(new EvalDescr(String.join(" && ", inJava)));
        }
        return all;
    }

    /** The line, counted from 1, in which an action begins, given that of its {@code then}. */
    private int lineOf(String action, int lineOfThen) {
        var position = file.text().indexOf(action.strip(), file.startOf(lineOfThen));
        return action.isBlank() || position < 0 ? lineOfThen : file.lineAt(position);
    }
}
