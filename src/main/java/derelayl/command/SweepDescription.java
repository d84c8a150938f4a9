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
                "%d points with %d seeds: %s%d runs of %s%n",
                plan.design().size(),
                plan.seeds().size(),
                plan.until().isPresent() ? "at most " : "",
                plan.runs(),
                plan.scenario());
        plan.until()
                .ifPresent(until -> out.printf(
                        "until half of the interval of %s is at most %s wide%n", until.outcome(), until.halfWidth()));
        out.flush();
    }
}
