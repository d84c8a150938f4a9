package derelayl.gui.session;

import java.util.OptionalInt;

/** Is told what changes in a session, on the thread that changes it. */
public interface SessionListener {
    /** Another scenario is chosen, to be played from the next start on. */
    void scenarioChosen();

    /** The next start is to have another seed, 0 to 4294967295. */
    void seedChosen(long seed);

    /** A run is to end after another round, or when the user ends it. */
    void lastRoundChanged(OptionalInt round);

    /** Other rules are in force, or those that were to be have mistakes. */
    void rulesChanged();

    /** Files of rules have been read again, and are in force. */
    void rulesReloaded();

    /** Rules have ended the run by failing in a round; this comes from the thread that plays it. */
    void rulesFailed();

    /** Another relay is played, or the same goes on. */
    void relayChanged();

    /** The relay has ended, or was stopped. */
    void relayEnded();
}
