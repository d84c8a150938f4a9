package derelayl.command;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.io.PrintWriter;

/** Says so when a relay dies out. */
final class Extinction implements RoundObserver {
    private final PrintWriter messages;
    private boolean told;

    Extinction(PrintWriter messages) {
        this.messages = messages;
    }

    @Override
    public void roundCompleted(Round round) {
        if (round.isExtinct() && !told) {
            told = true;
            messages.printf(
                    "The relay died out in round %d: %s, so nobody owns one any more. Miners go on being paid.%n",
                    round.number(),
                    round.settlement().nextOwners().isEmpty()
                            ? "no model was settled"
                            : "all who would own a model are excluded");
        }
    }
}
