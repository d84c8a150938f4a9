package derelayl.command;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.io.PrintWriter;
import java.util.Locale;
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
        return of("round", rounds, messages);
    }

    /**
     * Of steps of any kind.
     *
     * @param step what one is called
     * @param number how many there are
     */
    static Progress of(String step, int number, PrintWriter messages) {
        return Terminal.isThere() ? bar(step, number) : lines(step, number, messages);
    }

    private static Progress bar(String step, int number) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1) + "s")
                .setInitialMax(number)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
        return new Progress(bar::stepTo, bar::close);
    }

    private static Progress lines(String step, int number, PrintWriter messages) {
        var every = Math.max(1, (number + LINES - 1) / LINES);
        return new Progress(
                done -> {
                    if (done % every == 0 || done == number) {
                        messages.printf("%s %d of %d%n", step, done, number);
                        messages.flush();
                    }
                },
                () -> {});
    }

    /** So many are done. */
    void show(int done) {
        show.accept(done);
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
