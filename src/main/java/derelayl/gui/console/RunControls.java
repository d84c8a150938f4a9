package derelayl.gui.console;

import derelayl.gui.session.MasonSeed;
import java.util.OptionalInt;
import sim.display.Console;

/** What MASON's console says of the next run: its seed, and where it ends. */
final class RunControls {
    private final ConsoleField seed;
    private final ConsoleField lastRound;

    RunControls(Console console) {
        seed = new ConsoleField(console, "Random Number Seed");
        lastRound = new ConsoleField(console, "Automatically Stop at Step");
    }

    /** The seed of the next start, 0 to 4294967295. */
    long seed() {
        return MasonSeed.unsigned(seed.value());
    }

    void setSeed(long number) {
        seed.set(number);
    }

    /** Sets the round in which a run ends; without one, it goes on until it is stopped. */
    void setLastRound(OptionalInt round) {
        round.ifPresentOrElse(lastRound::set, lastRound::clear);
    }
}
