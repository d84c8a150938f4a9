package derelayl.participant;

import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a participant is inclined to. The name means what the rule files make of it.
 *
 * @param name such as "honest" or "forger"
 * @param alliance the alliance that participants so inclined belong to; empty if none
 * @param isDishonest whether participants so inclined count as dishonest in whatever is measured
 */
public record Disposition(String name, String alliance, boolean isDishonest) implements Serializable {
    /** Whoever the scenario gives no other disposition. */
    public static final Disposition HONEST = new Disposition("honest", "", false);

    /** Hands it over to another process. */
    public void save(StateOutput state) throws IOException {
        state.add(name);
        state.add(alliance);
        state.add(isDishonest);
    }

    /** One that was handed over by {@link #save}. */
    public static Disposition read(StateInput state) throws IOException {
        return new Disposition(state.nextText(), state.nextText(), state.nextTruth());
    }

    /** Whether participants of the two dispositions are allies, whoever they are. */
    public boolean isAlliedWith(Disposition other) {
        return !alliance.isEmpty() && alliance.equals(other.alliance);
    }

    /** Who counts as dishonest among these: "forgers, lazy trainers", or "nobody". */
    public static String whoIsDishonest(List<Disposition> dispositions) {
        var who = dispositions.stream()
                .filter(Disposition::isDishonest)
                .map(Disposition::plural)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "nobody" : who;
    }

    /** What participants so inclined are called: "forgers", or "sleeper participants" if the name is a scenario's own. */
    public String plural() {
        return plural(name);
    }

    /** What participants with a disposition of this name are called. */
    public static String plural(String name) {
        return switch (name) {
            case "lazy" -> "lazy trainers";
            case "free-rider" -> "free riders";
            case "plagiarist", "withholder", "forger", "poisoner", "opportunist", "abstainer" -> name + "s";
            default -> name + " participants";
        };
    }
}
