package derelayl.gui;

import javax.swing.Timer;

/** Does something at most ten times a second, however often it is asked for, and always after it was last asked for. */
final class Calm {
    private static final int MILLISECONDS = 100;

    private final Timer timer;

    Calm(Runnable work) {
        timer = new Timer(MILLISECONDS, due -> work.run());
        timer.setRepeats(false);
    }

    /** Asks for it; on the event thread. */
    void request() {
        timer.start();
    }
}
