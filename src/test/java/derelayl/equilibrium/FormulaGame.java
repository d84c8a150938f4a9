package derelayl.equilibrium;

import derelayl.measure.Payoff;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/**
 * A game whose payoffs are functions of the share of those who deviate, and luck.
 *
 * @param honest utility of an honest one
 * @param deviating utility of one who deviates
 * @param luck the standard deviation of both
 */
record FormulaGame(DoubleUnaryOperator honest, DoubleUnaryOperator deviating, double luck) implements Game {
    static final int PLAYERS = 200;
    /** Of an even distribution whose standard deviation is 1. */
    private static final double WIDTH = Math.sqrt(12);

    @Override
    public int candidates() {
        return PLAYERS - 1;
    }

    @Override
    public List<Payoffs> play(List<Play> plays) {
        return plays.stream().map(this::play).toList();
    }

    private Payoffs play(Play play) {
        var members = play.deviation().isEmpty() ? 0 : play.sizes().get(0);
        var random = new SplittableRandom(1_000_003 * play.seed() + members);
        var share = (double) members / PLAYERS;
        var others = payoff(honest.applyAsDouble(share) + luck * (random.nextDouble() - 0.5) * WIDTH);
        var group = play.deviation().isEmpty()
                ? others
                : payoff(deviating.applyAsDouble(share) + luck * (random.nextDouble() - 0.5) * WIDTH);
        return new Payoffs(Collections.nCopies(play.sizes().size(), group), others, PLAYERS);
    }

    static Payoff payoff(double coins) {
        return new Payoff(coins, coins, coins, 0, 0);
    }
}
