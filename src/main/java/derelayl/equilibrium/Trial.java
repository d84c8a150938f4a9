package derelayl.equilibrium;

import derelayl.measure.Payoff;
import derelayl.statistics.MeanEstimate;
import derelayl.statistics.Pairs;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A deviation by a number of participants, as far as it has been played. */
final class Trial {
    /** Above this correlation with the same seeds' honest games, differences between the two say more than means. */
    private static final double CORRELATED = 0.75;

    private final Deviation deviation;
    private final int size;
    private final HonestPlays honest;
    private final List<Payoffs> played = new ArrayList<>();
    private boolean isPaired;
    private boolean isIdentical;

    Trial(Deviation deviation, int size, HonestPlays honest) {
        this.deviation = deviation;
        this.size = size;
        this.honest = honest;
    }

    Deviation deviation() {
        return deviation;
    }

    int size() {
        return size;
    }

    int runs() {
        return played.size();
    }

    /** Whether every game of the honest with the same seed is needed. */
    boolean isPaired() {
        return isPaired;
    }

    /** Whether it came to the same as honesty in every game. */
    boolean isIdentical() {
        return isIdentical;
    }

    /** The games up to a number, those not yet played. */
    List<Play> missing(long firstSeed, int number) {
        return IntStream.range(played.size(), number)
                .mapToObj(i -> Play.of(deviation, size, firstSeed + i))
                .toList();
    }

    /** Takes the next games; after the first look it is clear how to compare. */
    void add(List<Payoffs> results) {
        var isFirst = played.isEmpty();
        played.addAll(results);
        if (isFirst) {
            var same = IntStream.range(0, runs())
                    .mapToDouble(i -> honest.group(size, i).utility())
                    .toArray();
            var pairs = Pairs.of(same, numbers(Payoff::utility));
            isIdentical = pairs.areIdentical();
            isPaired = isIdentical || pairs.correlation().orElse(0) > CORRELATED;
        }
    }

    private double[] numbers(ToDoubleFunction<Payoff> number) {
        return played.stream()
                .map(play -> play.groups().get(0))
                .mapToDouble(number)
                .toArray();
    }

    /** By how much a number is more than that of the honest. */
    MeanEstimate gain(ToDoubleFunction<Payoff> number) {
        var deviating = numbers(number);
        if (!isPaired) {
            return MeanEstimate.of(Sample.of(deviating)).minus(honest.estimate(number));
        }
        return MeanEstimate.of(Sample.of(IntStream.range(0, runs())
                .mapToDouble(i -> deviating[i] - number.applyAsDouble(honest.group(size, i)))
                .toArray()));
    }

    /** The share of all coins that those hold together who deviate. */
    double shareOfSupply() {
        var share = mean(i -> played.get(i).shareOfSupply(0, size));
        // Luck that both share is taken out.
        return isPaired ? size * honest.shareOfSupply() + share - mean(i -> honest.shareOfSupply(size, i)) : share;
    }

    private double mean(IntToDoubleFunction number) {
        return IntStream.range(0, runs()).mapToDouble(number).average().orElseThrow();
    }
}
