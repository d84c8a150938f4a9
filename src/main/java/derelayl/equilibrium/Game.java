package derelayl.equilibrium;

import java.util.List;

/** What is played again and again, by participants of whom some deviate together and all others are honest. */
public interface Game {
    /** How many participants can deviate together at most. */
    int candidates();

    /**
     * Plays some games.
     *
     * @return what each comes to, in the same order
     */
    List<Payoffs> play(List<Play> plays);
}
