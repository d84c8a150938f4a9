package derelayl.policy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.base.common.DroolsObjectOutputStream;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;

/** Compiled rules as bytes, in the engine's own format. */
final class SerializedRules {
    private static final ObjectInputFilter EXPECTED = ObjectInputFilter.Config.createFilter(
            "derelayl.policy.RuleIndex*;derelayl.vocabulary.*;org.drools.**;org.kie.**;java.lang.*;java.util.**;!*");

    private SerializedRules() {}

    /** The rules as bytes, if the engine can write them. */
    static Optional<byte[]> write(CompiledRules rules) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DroolsObjectOutputStream(bytes)) {
            out.writeObject(rules.index());
            out.writeObject(new ArrayList<>(rules.base().getKiePackages()));
        } catch (IOException | RuntimeException | StackOverflowError unwritable) {
            return Optional.empty();
        }
        return Optional.of(bytes.toByteArray());
    }

    /** The rules that were written, if the engine can read them. */
    static Optional<CompiledRules> read(byte[] bytes) {
        var classes = SerializedRules.class.getClassLoader();
        try (var in = new DroolsObjectInputStream(new ByteArrayInputStream(bytes), classes)) {
            in.setObjectInputFilter(EXPECTED);
            var index = (RuleIndex) in.readObject();
            var base = KnowledgeBaseFactory.newKnowledgeBase();
            base.addPackages(packages(in.readObject()));
            return Optional.of(new CompiledRules(index, base));
        } catch (IOException
                | ClassNotFoundException
                | RuntimeException
                | LinkageError
                | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private static Collection<KiePackage> packages(Object read) {
        return ((Collection<?>) read).stream().map(KiePackage.class::cast).toList();
    }
}
