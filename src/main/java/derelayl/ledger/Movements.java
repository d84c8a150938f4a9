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
 * Movements of coins, in order: planned ones, or those of a round. They are kept in arrays, and made when somebody
 * looks, for there are many and few are looked at.
 */
public final class Movements extends AbstractList<Movement> implements RandomAccess {
    private static final int ROOM = 64;

    private final List<Reason> reasons = new ArrayList<>(ROOM);
    private final List<List<? extends Question>> questions = new ArrayList<>(ROOM);
    private int[] participants = new int[ROOM];
    private double[] coins = new double[ROOM];
    private int[] counts = new int[ROOM];

    /** Adds a movement at the end; none of 0 coins. The parameters are those of {@link Movement}. */
    public void note(Reason reason, int participant, double amount, int count, List<? extends Question> setBy) {
        if (amount == 0) {
            return;
        }
        var index = size();
        if (index == coins.length) {
            participants = Arrays.copyOf(participants, 2 * index);
            coins = Arrays.copyOf(coins, 2 * index);
            counts = Arrays.copyOf(counts, 2 * index);
        }
        participants[index] = participant;
        coins[index] = amount;
        counts[index] = count;
        reasons.add(reason);
        questions.add(setBy);
    }

    /** Adds others at the end. */
    public void noteAll(Movements others) {
        for (var i = 0; i < others.size(); i++) {
            note(
                    others.reasons.get(i),
                    others.participants[i],
                    others.coins[i],
                    others.counts[i],
                    others.questions.get(i));
        }
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
