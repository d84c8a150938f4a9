package derelayl.measure;

import static derelayl.measure.Measure.number;
import static derelayl.measure.Measure.possibleCount;
import static derelayl.measure.Measure.possibleNumber;

import derelayl.participant.Disposition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What a run comes to, in the order of {@code summary.json}: the last round's value of everything that is measured of a
 * round, unless the run has a measure of its own by that name, and then the others of its own.
 */
public final class RunMeasures {
    private static final Measure<MeasuredRun> OWNERS = number(
            "owners",
            "participants",
            "mean number of model owners over the rounds after the first third of them",
            MeasuredRun::meanOwners);

    private static final List<Measure<MeasuredRun>> HISTORY = List.of(
            possibleNumber(
                    "growth",
                    "performance a round",
                    "(P(last) - P(r + 1)) / (rounds - r - 1), where r is a third of the rounds, rounded down, and P the mean true performance, after a round, of the models of those who own them in the next; does not exist if the relay died out",
                    MeasuredRun::growth),
            possibleCount(
                    "extinction_round",
                    "rounds",
                    "the first round after which nobody owned a model",
                    MeasuredRun::extinctionRound),
            possibleCount(
                    "first_exclusion_round",
                    "rounds",
                    "the first round after which somebody was excluded",
                    MeasuredRun::firstExclusionRound));

    private RunMeasures() {}

    /** All measures of a run of a relay whose participants have these dispositions. */
    public static List<Measure<MeasuredRun>> of(List<Disposition> dispositions) {
        var all = new LinkedHashMap<String, Measure<MeasuredRun>>();
        RoundMeasures.of(dispositions).forEach(measure -> all.put(measure.column(), inLastRound(measure)));
        own(Contributors.of(dispositions)).forEach(measure -> all.put(measure.column(), measure));
        return List.copyOf(all.values());
    }

    /** The run's own measures for readers: one for each kind, with its variable part in braces. */
    public static List<Measure<MeasuredRun>> kinds() {
        return own(Contributors.KINDS);
    }

    private static List<Measure<MeasuredRun>> own(List<Contributors> contributors) {
        var own = new ArrayList<Measure<MeasuredRun>>();
        own.add(OWNERS);
        contributors.forEach(by -> own.addAll(RoundMeasures.contributions(by, "in all rounds")));
        own.addAll(HISTORY);
        return own;
    }

    private static Measure<MeasuredRun> inLastRound(Measure<MeasuredRound> measure) {
        return new Measure<>(
                measure.column(),
                measure.type(),
                measure.unit(),
                measure.meaning() + "; in the last round",
                run -> measure.of(run.last()));
    }
}
