package derelayl.command;

import derelayl.experiment.Sweep;
import java.io.PrintWriter;

/**
 * What a sweep would be.
 *
 * @param sweep which has not been played
 */
record SweepDescription(Sweep sweep) {
    void print(PrintWriter out) {
        var plan = sweep.plan();
        if (!plan.question().isEmpty()) {
            out.println(plan.question());
        }
        plan.varied()
                .forEach(varied -> out.printf(
                        "  %s: %s%n",
                        varied.key().name(), varied.text().isEmpty() ? "as in the table" : varied.text()));
        out.printf(
                "%s with %s: %s%s of %s%n",
                count(plan.design().size(), "point"),
                count(plan.seeds().size(), "seed"),
                plan.until().isPresent() ? "at most " : "",
                count(plan.runs(), "run"),
                plan.scenario());
        plan.until()
                .ifPresent(until -> out.printf(
                        "until half of the interval of %s is at most %s wide%n", until.outcome(), until.halfWidth()));
        out.flush();
    }

    private static String count(long number, String what) {
        return "%d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
