package derelayl.gui.console;

import derelayl.gui.session.Session;
import sim.display.Console;
import sim.display.GUIState;

/**
 * MASON's console as it suits relays: a relay that has ended stays until the user gives it up, can be kept, and can go
 * on.
 */
public final class RelayConsole extends Console {
    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final transient Dialogs dialogs = new Dialogs(this);
    private final transient Checkpoints checkpoints;

    /** @param gui what is played, which is told to set up its windows */
    public RelayConsole(GUIState gui, Session session) {
        super(gui);
        this.session = session;
        checkpoints = new Checkpoints(this, gui, session);
    }

    /** Plays from the start, unless that would lose a relay and the user wants to keep it; when paused, one round. */
    @Override
    public synchronized void pressPlay() {
        if (getPlayState() != PS_STOPPED || getShouldRepeat() || mayLose("Play from the start")) {
            super.pressPlay();
        }
    }

    /** Pauses, or goes on; starts a relay only if there was none yet. */
    @Override
    public synchronized void pressPause() {
        if (getPlayState() != PS_STOPPED || session.relay().isEmpty()) {
            super.pressPause();
        }
    }

    /** Whether a relay that has ended can go on, for at least a round. */
    boolean canGoOn() {
        return session.canGoOn() && session.relay().orElseThrow().rounds() < getWhenShouldEnd();
    }

    /** Goes on with the relay that has ended. */
    synchronized void goOn() {
        if (canGoOn()) {
            session.goOnAtNextStart();
            super.pressPlay();
        }
    }

    /** Goes on, but waits for the user before the next round. */
    synchronized void goOnPaused() {
        session.goOnAtNextStart();
        super.pressPause();
    }

    @Override
    public void doOpen() {
        if (mayLose("Open another")) {
            checkpoints.open();
        }
    }

    @Override
    public void doSave() {
        checkpoints.save();
    }

    @Override
    public void doSaveAs() {
        checkpoints.saveAs();
    }

    /** Closes the windows, and ends the program with the last; unless the user wants to keep what would be lost. */
    @Override
    public void doClose() {
        if (mayLose("Close")) {
            session.giveUp();
            super.doClose();
        }
    }

    /** Closes all consoles, unless the user wants to keep what one of them has. */
    void quit() {
        for (var controller : getWindows()) {
            if (controller.isDisplayable() && controller instanceof RelayConsole console) {
                if (!console.mayLose("Quit")) {
                    return;
                }
                console.session.giveUp();
            }
        }
        doQuit();
    }

    /** Whether rounds that are in no file may be lost; asks if there are any, while the relay waits. */
    private boolean mayLose(String action) {
        var rounds = session.roundsToLose();
        if (rounds == 0) {
            return true;
        }
        var isPlaying = getPlayState() == PS_PLAYING;
        if (isPlaying) {
            super.pressPause();
        }
        var mayLose = dialogs.confirm(
                action + "?",
                "%s of %s would be lost: neither saved (File, Save) nor written (File, Write results)."
                        .formatted(rounds == 1 ? "The round" : "The %d rounds".formatted(rounds), session.title()),
                action);
        if (isPlaying && !mayLose) {
            super.pressPause();
        }
        return mayLose;
    }
}
