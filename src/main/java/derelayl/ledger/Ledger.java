package derelayl.ledger;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Every participant's coins, and the only way to move them. Balances are changed in the order of the calls and in
 * the steps that each call documents: bids are compared for exact equality, so the last bit of a sum matters.
 */
public final class Ledger implements Serializable {
    private static final long serialVersionUID = 1L;
    /** How far the books may be out, relative to the coins ever minted: room for rounding. */
    private static final double TOLERANCE = 1e-9;

    private final double[] balances;
    private double minted;
    private double burned;
    private double held;
    private transient List<Movement> movements = new ArrayList<>();
    private transient List<Block> blocks = new ArrayList<>();

    /**
     * A ledger of empty accounts.
     *
     * @param participants how many, at least 1
     */
    public Ledger(int participants) {
        balances = new double[participants];
    }

    /** Starts a new page: from now on {@link #movements} and {@link #blocks} are those of a new round. */
    public void openRound() {
        movements = new ArrayList<>(movements.size());
        blocks = new ArrayList<>();
    }

    /** What a round has recorded is not kept with the books; the page is new. */
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        movements = new ArrayList<>();
        blocks = new ArrayList<>();
    }

    /** Appends a block and mints what its miner earns, in one addition; nothing if it has none. */
    public void append(Block block, MiningRewards rewards) {
        blocks.add(block);
        block.miner().ifPresent(miner -> {
            var coins = block.reward(rewards);
            balances[miner] += coins;
            minted += coins;
            record(Movement.Kind.MINING_REWARD, miner, coins);
        });
    }

    /**
     * Mints royalties. A whole number of coins is paid one coin at a time, as the published program does; anything
     * else in one addition.
     */
    public void payRoyalties(int participant, double coins) {
        if (coins == Math.rint(coins)) {
            balances[participant] = Coins.addOneByOne(balances[participant], coins);
        } else {
            balances[participant] += coins;
        }
        minted += coins;
        record(Movement.Kind.ROYALTY, participant, coins);
    }

    /** Takes coins from a participant into deposit. */
    public void deposit(int participant, double coins) {
        balances[participant] -= coins;
        held += coins;
        record(Movement.Kind.DEPOSIT, participant, coins);
    }

    /** Gives coins in deposit back to a participant. */
    public void refund(int participant, double coins) {
        balances[participant] += coins;
        held -= coins;
        record(Movement.Kind.REFUND, participant, coins);
    }

    /** Burns coins that a participant has in deposit. */
    public void burn(int participant, double coins) {
        held -= coins;
        burned += coins;
        record(Movement.Kind.BURN, participant, coins);
    }

    private void record(Movement.Kind kind, int participant, double coins) {
        if (coins != 0) {
            movements.add(new Movement(kind, participant, coins));
        }
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

    /** Every movement of this round, in order. */
    public List<Movement> movements() {
        return List.copyOf(movements);
    }

    /** The blocks of this round, in order. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
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
