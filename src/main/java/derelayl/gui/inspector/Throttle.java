package derelayl.gui.inspector;

import javax.swing.Timer;

/** Does some work at most ten times a second, however often it is requested, and always after the last request. */
final class Throttle {
    private static final int MILLISECONDS = 100;

    private final Timer timer;

    Throttle(Runnable work) {
        timer = new Timer(MILLISECONDS, due -> work.run());
        timer.setRepeats(false);
    }

    /** Requests the work; on the event thread. */
    void request() {
        timer.start();
    }
}
