package derelayl.vocabulary;

import derelayl.wording.NoSetting;
import derelayl.wording.ShortestDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rule file is asked: getters to read the circumstances, verbs to answer with. A rule never changes a
 * question otherwise. The first answer stands, so a rule of higher salience takes precedence; where nobody
 * answers, the default that each verb documents holds.
 */
public abstract class Question {
    private static final DecidingRule NO_RULE = new DecidingRule("no rule", "nowhere", 0);

    private final List<Answer<?>> answers = new ArrayList<>(1);
    private SortedMap<String, Double> settings = Collections.emptySortedMap();
    private DecidingRule rule = NO_RULE;
    private OptionalInt participant = OptionalInt.empty();

    /**
     * A number of the scenario, {@code setting.<name>}, for rules that depend on one.
     *
     * @throws IllegalArgumentException if the scenario has no such setting
     */
    public final double setting(String name) {
        var value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException(NoSetting.message(name, settings.keySet()));
        }
        return value;
    }

    /** Says which participant is asked, by its index; rules do not see it. */
    public final void askedOf(int index) {
        participant = OptionalInt.of(index);
    }

    /** The index of the participant who is asked; none where the question stands for many. */
    public final OptionalInt participant() {
        return participant;
    }

    /** Whether it is this participant who is asked. */
    public final boolean isAskedOf(int index) {
        return participant.isPresent() && participant.getAsInt() == index;
    }

    /** What the rules said, at most one decision for each kind of answer; nothing where the defaults hold. */
    public final List<Decision> decisions() {
        var decisions = new ArrayList<Decision>(1);
        answers.forEach(answer -> answer.decision().ifPresent(decisions::add));
        return decisions;
    }

    /** Whether the rules said the same to another question of the same kind. */
    public final boolean isAnsweredLike(Question other) {
        for (var i = 0; i < answers.size(); i++) {
            if (!answers.get(i).says(other.answers.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What holds where no rule speaks, in words. */
    public abstract String byDefault();

    /** What rules can read, by the name of the field. */
    public final SortedMap<String, Object> facts() {
        var facts = new TreeMap<String, Object>();
        Field.of(getClass()).forEach(field -> facts.put(field.name(), field.in(this)));
        return facts;
    }

    @Override
    public final String toString() {
        return facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(", ", getClass().getSimpleName() + "(", ")"));
    }

    /** From now on, rules that ask for settings read these. */
    public final void useSettings(SortedMap<String, Double> numbers) {
        settings = numbers;
    }

    /** From now on, answers are this rule's. */
    public final void answerAs(DecidingRule answering) {
        rule = answering;
    }

    final DecidingRule rule() {
        return rule;
    }

    /**
     * A place for an answer.
     *
     * @param wording the answer as a rule would write it
     */
    final <T> Answer<T> answer(Function<T, String> wording) {
        var answer = new Answer<>(wording);
        answers.add(answer);
        return answer;
    }

    /** An answer with a number as a rule would write it. */
    static String asWritten(String verb, double number) {
        return "%s(%s)".formatted(verb, ShortestDecimal.of(number));
    }

    /** A number that a rule answers with. */
    static double checked(String verb, double number, double least, double most) {
        if (number >= least && number <= most) {
            // Adding 0 makes 0 of -0, which would be another answer.
            return number + 0.0;
        }
        throw new IllegalArgumentException(
                "%s(%s): the number must be from %.0f to %.0f".formatted(verb, number, least, most));
    }
}
