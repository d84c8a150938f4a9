package derelayl.policy;

import derelayl.cache.Digest;
import derelayl.cache.Store;
import java.util.SortedSet;

/** Has a file compiled once, and finds its rules in a store from then on. */
final class RuleCache implements RuleSource {
    private final Store store;
    private final String program;
    private final RuleSource compiler;

    /**
     * @param store where to look first
     * @param program tells this program from any that might compile a file to other rules, or not let it pass
     * @param compiler where the rules come from that are not in the store
     */
    RuleCache(Store store, String program, RuleSource compiler) {
        this.store = store;
        this.program = program;
        this.compiler = compiler;
    }

    @Override
    public CompiledRules rules(RuleFile file, SortedSet<String> settings, Trust trust) {
        // Where everything is allowed, rules may depend on more than the key tells.
        if (trust == Trust.TRUSTED) {
            return compiler.rules(file, settings, trust);
        }
        var key = new Digest()
                .add(program)
                .add(file.point().key())
                .add(file.text())
                .hexadecimal();
        var found = store.find(key).flatMap(SerializedRules::read);
        if (found.isPresent()) {
            var unknown = found.get().index().unknownSettings(file, settings);
            if (!unknown.isEmpty()) {
                throw new RuleException(unknown);
            }
            return found.get();
        }
        var compiled = compiler.rules(file, settings, trust);
        SerializedRules.write(compiled).ifPresent(bytes -> store.keep(key, bytes));
        return compiled;
    }
}
