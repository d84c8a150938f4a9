package derelayl.command;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.io.PrintWriter;
import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: a bar on a terminal, a line now and then elsewhere. */
final class Progress implements RoundObserver, AutoCloseable {
    private static final int LINES = 5;

    private final IntConsumer show;
    private final Runnable end;

    private Progress(IntConsumer show, Runnable end) {
        this.show = show;
        this.end = end;
    }

    static Progress of(int rounds, PrintWriter messages) {
        return Terminal.isThere() ? bar(rounds) : lines(rounds, messages);
    }

    private static Progress bar(int rounds) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Rounds")
                .setInitialMax(rounds)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
        return new Progress(bar::stepTo, bar::close);
    }

    private static Progress lines(int rounds, PrintWriter messages) {
        var every = Math.max(1, (rounds + LINES - 1) / LINES);
        return new Progress(
                round -> {
                    if (round % every == 0 || round == rounds) {
                        messages.printf("round %d of %d%n", round, rounds);
                        messages.flush();
                    }
                },
                () -> {});
    }

    @Override
    public void roundCompleted(Round round) {
        show.accept(round.number());
    }

    @Override
    public void close() {
        end.run();
    }
}
