package derelayl.policy;

import derelayl.vocabulary.Question;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Mistakes in the use of words that the engine would accept in silence, so that a rule never fires. */
final class Vocabulary {
    private static final Pattern SETTING = Pattern.compile("setting\\(\\s*\"([^\"]*)\"\\s*\\)");

    private final RuleFile file;
    private final ParsedRules rules;
    private final SortedSet<String> settings;

    /** @param settings the names of all settings */
    Vocabulary(RuleFile file, ParsedRules rules, SortedSet<String> settings) {
        this.file = file;
        this.rules = rules;
        this.settings = settings;
    }

    /** Everything that is wrong. */
    List<RuleProblem> problems() {
        var problems = new ArrayList<RuleProblem>();
        rules.all().forEach(rule -> check(rule.getLhs(), problems));
        var used = SETTING.matcher(file.text());
        while (used.find()) {
            if (!settings.contains(used.group(1))) {
                problems.add(rules.problemAt(
                        file.lineAt(used.start()),
                        "there is no setting '%s'; the scenario has %s"
                                .formatted(used.group(1), String.join(", ", settings))));
            }
        }
        return problems;
    }

    private void check(BaseDescr element, List<RuleProblem> problems) {
        if (element instanceof PatternDescr pattern) {
            check(pattern, problems);
        } else if (element instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(inner -> check((BaseDescr) inner, problems));
        }
    }

    private void check(PatternDescr pattern, List<RuleProblem> problems) {
        var name = pattern.getObjectType().replaceFirst("^.*\\.", "");
        var questions = file.point().questions();
        var question = questions.stream()
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst();
        if (question.isEmpty()) {
            var names = questions.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
            problems.add(rules.problemAt(
                    pattern.getLine(),
                    "%s never comes up at %s; rules here are asked about %s"
                            .formatted(name, file.point().key(), names)));
        }
        question.ifPresent(kind -> pattern.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(ExprConstraintDescr.class::cast)
                .forEach(constraint -> check(constraint.getExpression(), kind, pattern.getLine(), problems)));
    }

    /** A word of the vocabulary never equals a text, even one that reads the same. */
    private void check(String condition, Class<? extends Question> kind, int line, List<RuleProblem> problems) {
        Arrays.stream(kind.getDeclaredMethods())
                .filter(method ->
                        method.getReturnType().isEnum() && method.getName().startsWith("get"))
                .forEach(getter -> {
                    var field = Introspector.decapitalize(getter.getName().substring("get".length()));
                    if (Pattern.compile("\\b" + field + "\\s*[!=]=\\s*[\"']")
                            .matcher(condition)
                            .find()) {
                        var type = getter.getReturnType();
                        problems.add(rules.problemAt(
                                line,
                                "%s: %s is no text; write %s.%s, for one"
                                        .formatted(
                                                condition, field, type.getSimpleName(), type.getEnumConstants()[0])));
                    }
                });
    }
}
