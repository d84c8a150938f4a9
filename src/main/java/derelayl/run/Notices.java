package derelayl.run;

import derelayl.participant.Disposition;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleProblem;
import derelayl.policy.Trust;
import derelayl.scenario.Effects;
import derelayl.scenario.Effects.Idle;
import derelayl.scenario.Keys;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reach;
import derelayl.wording.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody should know before a run is played: everything in it is allowed, but is probably not meant so.
 *
 * @param inputs of the run
 * @param policies its rules
 */
public record Notices(RunInputs inputs, PolicyBook policies) {
    /** How the list of keys without effect begins. */
    public static final String IDLE = "These keys have no effect here:";

    /** All of them, a line each; none in most runs. */
    public List<String> all() {
        return Stream.of(doubts(), dispositions(), listed(IDLE, idle()))
                .flatMap(List::stream)
                .map(PlainText::line)
                .toList();
    }

    /** What is odd about the rules themselves. */
    public List<String> doubts() {
        return policies.doubts(inputs.scenario().knownDispositions()).stream()
                .map(RuleProblem::toString)
                .toList();
    }

    /** Which keys that differ from the defaults have no effect. */
    public List<Idle> idle() {
        return new Effects(inputs.scenario(), reach()).without();
    }

    /** What of the rules can speak to those who take part. */
    public Reach reach() {
        return policies.reach(inputs.scenario().dispositionNames());
    }

    /** Keys without effect as a list, if there are any. */
    public static List<String> listed(String heading, List<?> idle) {
        var lines = new ArrayList<String>();
        if (!idle.isEmpty()) {
            lines.add(heading);
            idle.forEach(key -> lines.add("  " + key));
        }
        return lines;
    }

    /** Dispositions of the scenario's own that rules let cheat, and of which nothing says whether they count. */
    private List<String> dispositions() {
        if (inputs.trust() == Trust.TRUSTED) {
            return List.of();
        }
        return inputs.scenario().dispositionNames().stream()
                .filter(name -> !name.equals(Disposition.HONEST.name()))
                .filter(name -> !isDeclared(Keys.DISHONEST.of(name).name()))
                .flatMap(name -> cheating(name).stream())
                .toList();
    }

    private Optional<String> cheating(String disposition) {
        var words = policies.reach(PolicyPoint.HONESTY, List.of(disposition)).words();
        var cheats = Arrays.stream(Conduct.values())
                .filter(conduct -> conduct != Conduct.HONEST && words.contains(Reach.word(conduct)))
                .map(Conduct::name)
                .collect(Collectors.joining(" or "));
        return cheats.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "%s: rules let %s %s, but they do not count as dishonest unless this is true; set it to say so"
                                .formatted(
                                        Keys.DISHONEST.of(disposition).name(),
                                        Disposition.plural(disposition),
                                        cheats));
    }

    private boolean isDeclared(String key) {
        return inputs.scenario().values().stream()
                .anyMatch(value -> value.key().name().equals(key));
    }
}
