package derelayl.policy;

import derelayl.vocabulary.Question;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * Lets only such files pass that consist of rules which answer questions in the words of the vocabulary. A rule file
 * could otherwise do all that Java can. Whatever is not known to be harmless is refused.
 */
final class Guard {
    private static final String VOCABULARY = Question.class.getPackageName();
    private static final String ALL_WORDS = VOCABULARY + ".*";
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\b");

    private final RuleFile file;
    private final Findings findings;

    private Guard(RuleFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * Notes everything in a file that may not be there.
     *
     * @return the rules in Java, made from what was read and from nothing else
     */
    static PackageDescr check(RuleFile file, PackageDescr parsed, Findings findings) {
        var guard = new Guard(file, findings);
        guard.checkPackage(parsed);
        guard.checkImports(parsed);
        guard.refuseAllBut(parsed);
        var rules = new RuleGuard(file, findings);
        var compiled = new PackageDescr(packageName(file));
        compiled.addImport(new ImportDescr(ALL_WORDS));
        for (var rule : parsed.getRules()) {
            compiled.addRule(rules.check(rule, RuleIndex.id(compiled.getRules().size())));
        }
        return compiled;
    }

    private static String packageName(RuleFile file) {
        return "rules." + file.point().key();
    }

    /**
     * Lets files pass that mean what they look like; before anything is parsed.
     *
     * @throws RuleException if there is an escape that stands for another character
     */
    static void checkEscapes(RuleFile file) {
        var escape = file.text().indexOf("\\u");
        if (escape >= 0) {
            var what = "unicode escapes hide what a rule says; write the character itself";
            throw new RuleException(file.problemAt(file.lineAt(escape), what));
        }
    }

    private void checkPackage(PackageDescr parsed) {
        var expected = packageName(file);
        if (!List.of("", expected).contains(parsed.getName())) {
            var place = PACKAGE.matcher(file.code());
            note(
                    place.find() ? file.lineAt(place.end() - 1) : 1,
                    "package %s: a file for %s begins with package %s"
                            .formatted(file.point().key(), expected));
        }
    }

    private void checkImports(PackageDescr parsed) {
        var words = Stream.concat(
                        Words.questions(file.point()).values().stream(), Words.enumerations().values().stream())
                .map(Class::getName)
                .toList();
        for (var imported : parsed.getImports()) {
            if (!imported.getTarget().equals(ALL_WORDS) && !words.contains(imported.getTarget())) {
                note(
                        imported.getLine(),
                        "import %s: only the vocabulary is for rules: import %s"
                                .formatted(imported.getTarget(), ALL_WORDS));
            }
        }
        if (parsed.getImports().isEmpty()) {
            note(1, "the vocabulary is missing; write above the rules: import " + ALL_WORDS);
        }
    }

    private void refuseAllBut(PackageDescr parsed) {
        refuse("functions", parsed.getFunctionImports());
        refuse("functions", parsed.getFunctions());
        refuse("functions", parsed.getAccumulateImports());
        refuse("globals", parsed.getGlobals());
        refuse("declarations", parsed.getTypeDeclarations());
        refuse("declarations", parsed.getEnumDeclarations());
        refuse("declarations", parsed.getEntryPointDeclarations());
        refuse("declarations", parsed.getWindowDeclarations());
        refuse("attributes of all rules", parsed.getAttributes());
        if (parsed.getUnit() != null) {
            refuse("units", List.of(parsed.getUnit()));
        }
    }

    private void refuse(String what, Collection<? extends BaseDescr> declared) {
        declared.forEach(declaration ->
                note(declaration.getLine(), "%s are not for rule files, which hold rules only".formatted(what)));
    }

    private void note(int line, String what) {
        findings.at(Math.max(1, line), "").problem(what);
    }
}
