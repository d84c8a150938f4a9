package derelayl.vocabulary;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One asking of a batch of questions: which settings hold, and which rule is speaking. */
public final class Hearing {
    /** Where a question is that no rule has been asked. */
    static final Hearing NONE = new Hearing(new TreeMap<>());

    private static final Speaker NOBODY = new Speaker("no rule", "nowhere", 0);

    private final SortedMap<String, Double> settings;
    private Speaker speaker = NOBODY;

    private Hearing(SortedMap<String, Double> settings) {
        this.settings = settings;
    }

    /** Opens a hearing on the questions. */
    public static Hearing on(List<? extends Question> questions, SortedMap<String, Double> settings) {
        var hearing = new Hearing(settings);
        questions.forEach(question -> question.heardIn(hearing));
        return hearing;
    }

    /** From now on, answers are this rule's. */
    public void give(Speaker floor) {
        speaker = floor;
    }

    /** Gives the others the answers of the one that was asked for all of them. */
    public static void copy(Question asked, List<? extends Question> others) {
        others.forEach(other -> other.adopt(asked));
    }

    /** The rule that has spoken last. */
    public Speaker speaker() {
        return speaker;
    }

    double setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("there is no setting '%s'; the scenario has %s"
                    .formatted(name, settings.isEmpty() ? "none" : String.join(", ", settings.keySet())));
        }
        return value;
    }
}
