package derelayl.gui.console;

import derelayl.gui.session.Session;
import sim.display.Console;

/** How far a run is, in a sentence. */
final class RunState {
    private final RelayConsole console;
    private final Session session;
    private String notice = "";

    RunState(RelayConsole console, Session session) {
        this.console = console;
        this.session = session;
    }

    /** Adds something that has just happened, until it is forgotten. */
    void note(String sentence) {
        notice = sentence;
    }

    void forgetNotice() {
        notice = "";
    }

    /** The sentence, and what has just happened. */
    String text() {
        return notice.isEmpty() ? sentence() : sentence() + " " + notice;
    }

    private String sentence() {
        var relay = session.relay();
        if (relay.isEmpty()) {
            return "Press play, or the space bar.";
        }
        if (console.getPlayState() == Console.PS_PLAYING) {
            return isEndless() ? "Playing." : "Playing to round %d.".formatted(console.getWhenShouldEnd());
        }
        if (console.getPlayState() == Console.PS_PAUSED) {
            return "Paused. Play goes on by a round, pause goes on.";
        }
        if (!session.canGoOn()) {
            return "Rules have failed, and ended the run; see the tab Rules.";
        }
        return console.canGoOn()
                ? "Stopped after round %d.".formatted(relay.get().rounds())
                : "The run is over: round %d was the last. To go on, raise 'rounds' in the tab Model."
                        .formatted(relay.get().rounds());
    }

    private boolean isEndless() {
        return console.getWhenShouldEnd() == Long.MAX_VALUE;
    }
}
