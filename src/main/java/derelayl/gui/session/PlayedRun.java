package derelayl.gui.session;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a relay was started with.
 *
 * @param name of its scenario, or of the checkpoint that it comes from
 * @param seed 0 to 4294967295
 * @param own the rules that go with the name
 * @param isChanged whether it was started with anything but what the name stands for
 * @param scenario its scenario, with other values for some keys
 */
record PlayedRun(
        String name, long seed, PolicyBook own, boolean isChanged, Function<Map<String, String>, Scenario> scenario) {
    /** How it is called in the titles of windows, while these rules decide. */
    String title(PolicyBook inForce) {
        return "%s, seed %d%s".formatted(name, seed, isChanged || differs(inForce) ? " (changed)" : "");
    }

    private boolean differs(PolicyBook inForce) {
        return !texts(inForce).equals(texts(own)) || !inForce.settings().equals(own.settings());
    }

    private static List<String> texts(PolicyBook book) {
        return book.files().stream().map(RuleFile::text).toList();
    }
}
