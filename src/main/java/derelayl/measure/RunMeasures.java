package derelayl.measure;

import static derelayl.measure.Measure.number;
import static derelayl.measure.Measure.possibleCount;
import static derelayl.measure.Measure.possibleNumber;

import derelayl.participant.Disposition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run comes to: the last round's value of what is measured of rounds, and measures of the run's own, which have
 * names of their own. Of what is summed up over a run, the last round's value is left out.
 */
public final class RunMeasures {
    private static final String OWNERS = "owners";

    private static final List<Measure<MeasuredRun>> UNDER_WAY = List.of(
            number(
                    "mean_" + OWNERS,
                    "participants",
                    "mean number of model owners over the rounds after the first third of them",
                    MeasuredRun::meanOwners),
            possibleNumber(
                    "growth",
                    "performance a round",
                    "(P(last) - P(r + 1)) / (rounds - r - 1), where r is a third of the rounds, rounded down, and P the mean true performance, after a round, of the models of those who own them in the next; does not exist if the relay died out",
                    MeasuredRun::growth));

    private static final List<Measure<MeasuredRun>> EVENTS = List.of(
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
        return bySpan(dispositions).values().stream().flatMap(List::stream).toList();
    }

    /** The same by the rounds that they are of. */
    public static Map<Span, List<Measure<MeasuredRun>>> bySpan(List<Disposition> dispositions) {
        var contributors = Contributors.of(dispositions);
        var summedUp = summedUp(contributors);
        var lastRound = RoundMeasures.of(dispositions).stream()
                .filter(measure -> !summedUp.contains(measure.column()))
                .map(RunMeasures::inLastRound)
                .toList();
        var spans = new EnumMap<Span, List<Measure<MeasuredRun>>>(Span.class);
        spans.put(Span.LAST_ROUND, lastRound);
        spans.putAll(own(contributors, dispositions));
        return Collections.unmodifiableMap(spans);
    }

    /** The run's own measures for readers: one for each kind, with its variable part in braces. */
    public static List<Measure<MeasuredRun>> kinds() {
        return own(Contributors.KINDS, List.of(Contributors.ANY_DISPOSITION)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Map<Span, List<Measure<MeasuredRun>>> own(
            List<Contributors> contributors, List<Disposition> dispositions) {
        var allRounds = new ArrayList<Measure<MeasuredRun>>();
        contributors.forEach(
                by -> allRounds.addAll(RoundMeasures.contributions(by, "overall_", "total_", "in all rounds")));
        allRounds.addAll(EVENTS);
        dispositions.forEach(disposition -> allRounds.add(breakEven(disposition)));
        var own = new EnumMap<Span, List<Measure<MeasuredRun>>>(Span.class);
        own.put(Span.AFTER_FIRST_THIRD, UNDER_WAY);
        own.put(Span.ALL_ROUNDS, List.copyOf(allRounds));
        return own;
    }

    private static Measure<MeasuredRun> breakEven(Disposition disposition) {
        return possibleNumber(
                "break_even_training_of_" + Contributors.suffix(disposition),
                "coins",
                "what a training may cost until participants with disposition %s come to nothing: their utility, as if trainings cost nothing, by what trainings cost at a coin each; does not exist if none of them trains"
                        .formatted(disposition.name()),
                run -> run.last().utilities().breakEvenTraining(disposition));
    }

    /** The columns of what is summed up over a run. */
    private static Set<String> summedUp(List<Contributors> contributors) {
        var columns = new LinkedHashSet<>(List.of(OWNERS));
        for (var by : contributors) {
            RoundMeasures.contributions(by, "", "", "").forEach(measure -> columns.add(measure.column()));
        }
        return columns;
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
