package derelayl.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.UUID;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/**
 * The rules of a file, ready to be asked.
 *
 * @param index where they stand
 * @param base the rule engine's
 */
record CompiledRules(RuleIndex index, KieBase base) {
    /**
     * Compiles a file.
     *
     * @param settings the names of the numbers that its rules may read
     * @throws RuleException with everything that is wrong with it, in file order
     */
    static CompiledRules of(RuleFile file, SortedSet<String> settings, Trust trust) {
        try {
            return read(file, settings, trust);
        } catch (StackOverflowError tooDeep) {
            throw new RuleException(file.problem("something here is nested too deeply, or too long"));
        }
    }

    private static CompiledRules read(RuleFile file, SortedSet<String> settings, Trust trust) {
        if (trust == Trust.GUARDED) {
            Guard.checkEscapes(file);
        }
        var rules = ParsedRules.of(file);
        var findings = new Findings(file);
        if (trust == Trust.GUARDED) {
            Guard.check(file, rules.content(), findings);
        }
        var index = rules.index(findings);
        var problems = new ArrayList<>(findings.problems());
        problems.addAll(index.unknownSettings(file, settings));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(RuleProblem::line));
            throw new RuleException(problems);
        }
        return new CompiledRules(index, compile(file));
    }

    private static KieBase compile(RuleFile file) {
        var services = KieServices.get();
        // A name of its own: the engine keeps what it has compiled by name, and files are compiled again.
        var id = services.newReleaseId(
                "derelayl.rules", file.point().key(), UUID.randomUUID().toString());
        var sources = services.newKieFileSystem();
        sources.generateAndWritePomXML(id);
        sources.write("src/main/resources/rules/" + file.point().key() + ".drl", file.text());
        var errors = services.newKieBuilder(sources).buildAll().getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleException(errors.stream()
                    .map(error -> file.problemAt(
                            CompilerMessage.line(error.getLine(), error.getText(), file),
                            CompilerMessage.inWords(error.getText())))
                    .sorted(Comparator.comparingInt(RuleProblem::line))
                    .distinct()
                    .toList());
        }
        var compiled = services.newKieContainer(id).getKieBase();
        services.getRepository().removeKieModule(id);
        return compiled;
    }
}
