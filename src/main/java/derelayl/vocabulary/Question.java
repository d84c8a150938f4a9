package derelayl.vocabulary;

/**
 * What a rule file is asked: getters to read the circumstances, verbs to answer with. A rule never changes a
 * question otherwise. The first answer stands, so a rule of higher salience takes precedence; where nobody
 * answers, the default that each verb documents holds.
 */
public abstract class Question {
    private Hearing hearing = Hearing.none();

    /**
     * A number of the scenario, {@code setting.<name>}, for rules that depend on one.
     *
     * @throws IllegalArgumentException if the scenario has no such setting
     */
    public final double setting(String name) {
        return hearing.setting(name);
    }

    final void heardIn(Hearing hearing) {
        this.hearing = hearing;
    }

    final Speaker speaker() {
        return hearing.speaker();
    }

    /** A number that a rule answers with. */
    static double checked(String verb, double number, double least, double most) {
        if (number >= least && number <= most) {
            return number;
        }
        throw new IllegalArgumentException(
                "%s(%s): the number must be from %.0f to %.0f".formatted(verb, number, least, most));
    }
}
