package derelayl.ledger;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Every participant's coins, and the only way to move them. Balances are changed in the order of the movements: bids
 * are compared for exact equality, so the last bit of a sum matters.
 */
public final class Ledger implements Serializable {
    private static final long serialVersionUID = 1L;
    /** How far the books may be out, relative to the coins ever minted: room for rounding. */
    private static final double TOLERANCE = 1e-9;

    private final double[] balances;
    private double minted;
    private double burned;
    private double held;

    /**
     * A ledger of empty accounts.
     *
     * @param participants how many, at least 1
     */
    public Ledger(int participants) {
        balances = new double[participants];
    }

    /** Moves coins, in order. */
    public void post(Movements movements) {
        for (var i = 0; i < movements.size(); i++) {
            var participant = movements.participant(i);
            var coins = movements.coins(i);
            switch (movements.reason(i)) {
                case BLOCK_REWARD, PRIZE -> mint(participant, balances[participant] + coins, coins);
                case ROYALTY -> mint(participant, withRoyalties(balances[participant], coins), coins);
                case DEPOSIT -> hold(participant, coins);
                case REFUND, COMPENSATION, VOTE -> hold(participant, -coins);
                case BURN -> burn(coins);
                case LEVY -> levy(participant, coins);
            }
        }
    }

    /**
     * Whole coins are paid one at a time, as the published program does; anything else in one addition.
     */
    private static double withRoyalties(double balance, double coins) {
        return coins == Math.rint(coins) ? Coins.addOneByOne(balance, coins) : balance + coins;
    }

    private void mint(int participant, double balance, double coins) {
        balances[participant] = balance;
        minted += coins;
    }

    private void hold(int participant, double coins) {
        balances[participant] -= coins;
        held += coins;
    }

    private void burn(double coins) {
        held -= coins;
        burned += coins;
    }

    private void levy(int participant, double coins) {
        balances[participant] -= coins;
        burned += coins;
    }

    /** A participant's coins. */
    public double balance(int participant) {
        return balances[participant];
    }

    /** Everybody's coins, by participant index. */
    public double[] balances() {
        return balances.clone();
    }

    /** All coins that participants hold, without deposits. */
    public double supply() {
        var sum = 0.0;
        for (var balance : balances) {
            sum += balance;
        }
        return sum;
    }

    /** All coins ever minted. */
    public double minted() {
        return minted;
    }

    /** All coins ever burned. */
    public double burned() {
        return burned;
    }

    /** Coins in deposit: none but for rounding once a round is settled. */
    public double held() {
        return held;
    }

    /**
     * Checks a ledger that was read.
     *
     * @param participants how many accounts it should have
     * @throws IllegalArgumentException if it has others, or one is overdrawn
     * @throws IllegalStateException if the books are out
     */
    public void check(int participants) {
        var isWhole = balances.length == participants && minted >= 0 && burned >= 0;
        if (!isWhole || !Arrays.stream(balances).allMatch(balance -> balance >= 0)) {
            throw new IllegalArgumentException("these are no accounts of %d participants".formatted(participants));
        }
        checkConservation();
    }

    /**
     * Checks that no coin came from nowhere or went missing: minted - burned - held = the sum of all balances.
     *
     * @throws IllegalStateException if the two differ by more than 1e-9 of what was minted
     */
    public void checkConservation() {
        var accounted = minted - burned - held;
        var supply = supply();
        if (!(Math.abs(accounted - supply) <= TOLERANCE * Math.max(1, minted))) {
            throw new IllegalStateException(
                    "%s coins minted - %s burned - %s held in deposit = %s, but the balances add up to %s"
                            .formatted(minted, burned, held, accounted, supply));
        }
    }
}
