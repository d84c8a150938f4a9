package derelayl.measure;

import derelayl.participant.Participant;
import derelayl.relay.RelaySimulation;
import java.io.Serializable;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a group of participants has come to, a head; not a number if the group is empty.
 *
 * @param utility in coins or shares, as the relay's utility function has it
 * @param coins balances
 * @param money the value of these coins, in what utility counts coins in
 * @param training what trainings cost if the usual one costs a coin
 * @param retesting what re-tests cost if the usual one costs a coin
 */
public record Payoff(double utility, double coins, double money, double training, double retesting)
        implements Serializable {
    /** How many numbers it has. */
    public static final int NUMBERS = 5;

    /** All of it, in the order of the components. */
    public double[] numbers() {
        return new double[] {utility, coins, money, training, retesting};
    }

    /** The payoff with the numbers that begin at an index. */
    public static Payoff of(double[] numbers, int from) {
        return new Payoff(numbers[from], numbers[from + 1], numbers[from + 2], numbers[from + 3], numbers[from + 4]);
    }

    /** The payoff of some participants of a relay, by index, as things stand. */
    public static Payoff of(List<Integer> group, RelaySimulation relay) {
        var function = relay.parameters().utility();
        var supply = relay.ledger().supply();
        var participants = relay.participants();
        return of(
                group.stream().map(participants::get).toList(),
                one -> one.utility().of(function),
                one -> function.ofCoins(one.coins(), supply, participants.size()));
    }

    private static Payoff of(
            List<Participant> group, ToDoubleFunction<Participant> utility, ToDoubleFunction<Participant> money) {
        return new Payoff(
                mean(group, utility),
                mean(group, Participant::coins),
                mean(group, money),
                mean(group, one -> one.utility().trainingCosts()),
                mean(group, one -> one.utility().retestCosts()));
    }

    private static double mean(List<Participant> group, ToDoubleFunction<Participant> number) {
        return group.stream().mapToDouble(number).sum() / group.size();
    }
}
