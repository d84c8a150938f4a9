package derelayl.equilibrium;

import derelayl.measure.Payoff;
import derelayl.statistics.MeanEstimate;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/** Games in which all are honest, one for each seed, as many as have been needed. */
final class HonestPlays {
    private final Game game;
    private final List<Integer> sizes;
    private final long firstSeed;
    private final List<Payoffs> played = new ArrayList<>();

    HonestPlays(Game game, List<Integer> sizes, long firstSeed) {
        this.game = game;
        this.sizes = sizes;
        this.firstSeed = firstSeed;
    }

    /** Plays until there are so many. */
    void extendTo(int number) {
        played.addAll(game.play(LongStream.range(firstSeed + played.size(), firstSeed + number)
                .mapToObj(seed -> Play.honest(sizes, seed))
                .toList()));
    }

    int size() {
        return played.size();
    }

    /** The payoff of a group of this size, with the seed of this index. */
    Payoff group(int size, int index) {
        return played.get(index).groups().get(sizes.indexOf(size));
    }

    /** What is known of a number, from all who could deviate. */
    MeanEstimate estimate(ToDoubleFunction<Payoff> number) {
        return MeanEstimate.of(Sample.of(
                played.stream().map(Payoffs::others).mapToDouble(number).toArray()));
    }

    /** The share of all coins that one has. */
    double shareOfSupply() {
        return played.stream().mapToDouble(Payoffs::shareOfSupply).average().orElseThrow();
    }

    /** The share that a group of this size has, with the seed of this index. */
    double shareOfSupply(int size, int index) {
        return played.get(index).shareOfSupply(sizes.indexOf(size), size);
    }

    /** The mean of a number. */
    double mean(ToDoubleFunction<Payoff> number) {
        return estimate(number).mean();
    }
}
