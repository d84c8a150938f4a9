package derelayl.equilibrium;

import java.nio.file.Path;
import java.util.List;

/**
 * What somebody may do other than be honest.
 *
 * @param name what it is called in results
 * @param disposition that those have who deviate
 * @param rules files that say what it means, beside the scenario's own
 */
public record Deviation(String name, String disposition, List<Path> rules) {
    /** Copies the list. */
    public Deviation {
        rules = List.copyOf(rules);
    }

    /** A disposition that the scenario's own rules know. */
    public static Deviation of(String disposition) {
        return new Deviation(disposition, disposition, List.of());
    }
}
