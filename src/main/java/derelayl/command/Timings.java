package derelayl.command;

import derelayl.measure.MeasureObserver;
import derelayl.relay.RoundObserver;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Where the time of a command goes, by wall clock. Parts of a stretch are indented below it. */
final class Timings {
    private static final double NANOS = 1e9;

    private final Map<String, Long> stretches = new LinkedHashMap<>();

    /** Gives a stretch its place before those that come up within it. */
    void announce(String stretch) {
        stretches.putIfAbsent(stretch, 0L);
    }

    /** Does something, and counts its time. */
    <T> T time(String stretch, Callable<T> work) throws Exception {
        announce(stretch);
        var start = System.nanoTime();
        try {
            return work.call();
        } finally {
            stretches.merge(stretch, System.nanoTime() - start, Long::sum);
        }
    }

    /** The same policies, their time counted. */
    Policies timed(String stretch, Policies policies) {
        announce(stretch);
        return new Policies() {
            @Override
            public void ask(PolicyPoint point, List<? extends Question> questions) {
                var start = System.nanoTime();
                policies.ask(point, questions);
                stretches.merge(stretch, System.nanoTime() - start, Long::sum);
            }

            @Override
            public boolean canAnswer(PolicyPoint point, Class<? extends Question> kind) {
                return policies.canAnswer(point, kind);
            }
        };
    }

    /** The same observer, its time counted. */
    MeasureObserver timed(String stretch, MeasureObserver observer) {
        announce(stretch);
        return round -> {
            var start = System.nanoTime();
            observer.roundMeasured(round);
            stretches.merge(stretch, System.nanoTime() - start, Long::sum);
        };
    }

    /** The same observer, its time counted. */
    RoundObserver timed(String stretch, RoundObserver observer) {
        announce(stretch);
        return round -> {
            var start = System.nanoTime();
            observer.roundCompleted(round);
            stretches.merge(stretch, System.nanoTime() - start, Long::sum);
        };
    }

    /** Prints every stretch, and the time since Java was started. */
    void print(PrintWriter messages) {
        stretches.forEach((stretch, nanos) -> print(messages, stretch, nanos / NANOS));
        print(
                messages,
                "since Java was started",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1e3);
    }

    private static void print(PrintWriter messages, String stretch, double seconds) {
        messages.printf(Locale.ROOT, "%-40s %8.3f s%n", stretch, seconds);
    }
}
