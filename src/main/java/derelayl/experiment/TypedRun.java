package derelayl.experiment;

import derelayl.policy.Trust;
import derelayl.wording.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run as somebody would type it.
 *
 * @param scenario its name or path
 * @param assignments what is set beside it, as {@code key=value}
 * @param seed of all luck
 * @param trust what its rules may do
 */
public record TypedRun(String scenario, List<String> assignments, long seed, Trust trust) {
    /** Copies the list. */
    public TypedRun {
        assignments = List.copyOf(assignments);
    }

    /** The line to type in a shell. */
    public String command() {
        var words = new ArrayList<>(List.of("derelayl", "run", scenario));
        assignments.forEach(assignment -> words.addAll(List.of("-p", assignment)));
        words.addAll(List.of("--seed", String.valueOf(seed)));
        if (trust == Trust.TRUSTED) {
            words.add("--trust-rules");
        }
        return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }
}
