package derelayl.equilibrium;

import derelayl.measure.Payoff;
import derelayl.statistics.Interval;
import derelayl.statistics.MeanEstimate;
import derelayl.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tries whether it is worth taking part: the same participants, each with a seed of its own, as honest ones and as somebody
 * who does without the relay's models.
 *
 * @param honest games in which all are honest, one for each seed at least
 * @param scale what the honest earn on average
 * @param error the chance to miss that an interval has
 */
record Participation(HonestPlays honest, double scale, double error) {
    /**
     * Compares honesty with something else.
     *
     * @param instead of what: a few words
     * @param utilities of whoever does that instead, one for each seed
     */
    Rationality against(String instead, double[] utilities) {
        var advantages = IntStream.range(0, utilities.length)
                .mapToDouble(i -> (honest.group(1, i).utility() - utilities[i]) / scale)
                .toArray();
        var advantage = MeanEstimate.of(Sample.of(advantages));
        var holds =
                (int) Arrays.stream(advantages).filter(number -> number >= 0).count();
        return new Rationality(
                instead,
                advantages.length,
                advantage.mean(),
                new Interval(advantage.low(error / 2), advantage.high(error / 2)),
                (double) holds / advantages.length,
                Interval.ofProbability(holds, advantages.length, error));
    }

    /** The utilities of the one who deviates in each of these games. */
    static double[] utilities(List<Payoffs> plays) {
        return plays.stream()
                .map(play -> play.groups().get(0))
                .mapToDouble(Payoff::utility)
                .toArray();
    }
}
