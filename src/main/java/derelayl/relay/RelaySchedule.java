package derelayl.relay;

import sim.engine.Schedule;

/** A schedule that goes on after some rounds. */
final class RelaySchedule extends Schedule {
    private static final long serialVersionUID = 1L;

    /** @param rounds how many are over */
    RelaySchedule(int rounds) {
        if (rounds > 0) {
            time = rounds;
            steps = rounds;
        }
    }
}
