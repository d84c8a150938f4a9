package derelayl.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.SortedSet;
import org.drools.io.DescrResource;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

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
        } catch (RuleException refused) {
            throw refused;
        } catch (StackOverflowError tooDeep) {
            throw new RuleException(file.problemAt(1, "something here is nested too deeply, or too long"));
        } catch (RuntimeException stumble) {
            throw new RuleException(file.problemAt(1, "the rule engine cannot read this file: " + stumble));
        }
    }

    private static CompiledRules read(RuleFile file, SortedSet<String> settings, Trust trust) {
        if (trust == Trust.GUARDED) {
            Guard.checkEscapes(file);
        }
        var rules = ParsedRules.of(file);
        var findings = new Findings(file);
        var source = trust == Trust.GUARDED
                ? new DescrResource(Guard.check(file, rules.content(), findings))
                : ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
        var index = rules.index(findings, trust);
        var problems = new ArrayList<>(findings.problems());
        problems.addAll(index.unknownSettings(file, settings));
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(RuleProblem::line));
            throw new RuleException(problems);
        }
        var type = trust == Trust.GUARDED ? ResourceType.DESCR : ResourceType.DRL;
        return new CompiledRules(index, compile(file, source, type));
    }

    private static KieBase compile(RuleFile file, Resource source, ResourceType type) {
        var compiler = KnowledgeBuilderFactory.newKnowledgeBuilder();
        compiler.add(source, type);
        if (compiler.hasErrors()) {
            throw new RuleException(compiler.getErrors().stream()
                    .map(error -> file.problemAt(
                            CompilerMessage.line(firstLine(error), error.getMessage(), file),
                            CompilerMessage.inWords(error.getMessage())))
                    .sorted(Comparator.comparingInt(RuleProblem::line))
                    .distinct()
                    .toList());
        }
        return compiler.newKieBase();
    }

    private static int firstLine(KnowledgeBuilderError error) {
        return error.getLines().length == 0 ? 0 : error.getLines()[0];
    }
}
