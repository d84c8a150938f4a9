package derelayl.equilibrium;

import derelayl.measure.Payoff;
import java.util.List;

/**
 * What a game came to.
 *
 * @param groups a head, for each size that was wanted
 * @param others a head of all others who could have deviated; where all are honest, of all who could
 * @param supply all coins
 */
public record Payoffs(List<Payoff> groups, Payoff others, double supply) {
    /** The share of all coins that a group of this size has, 0 if there are no coins. */
    double shareOfSupply(int group, int size) {
        return shareOfSupply(groups.get(group), size);
    }

    /** The same of one of the others. */
    double shareOfSupply() {
        return shareOfSupply(others, 1);
    }

    private double shareOfSupply(Payoff payoff, int size) {
        return supply == 0 ? 0 : size * payoff.coins() / supply;
    }
}
