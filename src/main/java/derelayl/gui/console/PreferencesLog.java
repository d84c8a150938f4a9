package derelayl.gui.console;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What Java says of the folder in which windows' places are remembered. */
public final class PreferencesLog {
    /** Held here, as loggers that nobody holds forget what they were told. */
    private static final Logger LOG = Logger.getLogger("java.util.prefs");

    private PreferencesLog() {}

    /** That the folder was made, or cannot be, is nothing that a user must know. */
    public static void silence() {
        LOG.setLevel(Level.OFF);
    }
}
