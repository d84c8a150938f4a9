package derelayl.ledger;

import derelayl.ledger.Movement.Reason;
import derelayl.vocabulary.Question;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Movements of coins that are due, in order. They are kept in arrays, and made when somebody looks, for there are many
 * and few are looked at.
 */
public final class Movements extends AbstractList<Movement> implements RandomAccess {
    private final List<Reason> reasons;
    private final List<List<? extends Question>> questions;
    private int[] participants;
    private double[] coins;
    private int[] counts;

    /**
     * None yet.
     *
     * @param expected how many there may be; not negative
     */
    public Movements(int expected) {
        reasons = new ArrayList<>(expected);
        questions = new ArrayList<>(expected);
        participants = new int[expected];
        coins = new double[expected];
        counts = new int[expected];
    }

    /** Adds a movement at the end; none of 0 coins. The parameters are those of {@link Movement}. */
    public void note(Reason reason, int participant, double amount, int count, List<? extends Question> setBy) {
        if (amount == 0) {
            return;
        }
        var index = size();
        if (index == coins.length) {
            participants = Arrays.copyOf(participants, 2 * index + 1);
            coins = Arrays.copyOf(coins, 2 * index + 1);
            counts = Arrays.copyOf(counts, 2 * index + 1);
        }
        participants[index] = participant;
        coins[index] = amount;
        counts[index] = count;
        reasons.add(reason);
        questions.add(setBy);
    }

    @Override
    public Movement get(int index) {
        Objects.checkIndex(index, size());
        return new Movement(reasons.get(index), participants[index], coins[index], counts[index], questions.get(index));
    }

    @Override
    public int size() {
        return reasons.size();
    }

    Reason reason(int index) {
        return reasons.get(index);
    }

    int participant(int index) {
        return participants[index];
    }

    double coins(int index) {
        return coins[index];
    }
}
