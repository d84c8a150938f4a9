package derelayl.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ObjDoubleConsumer;

/** Coins that a block moves, summed by reason and participant. */
final class Flows {
    /** Of burned coins it does not matter whose they were. */
    private static final int NOBODY = -1;

    private final Map<Key, Amount> amounts = new LinkedHashMap<>();

    private record Key(Reason reason, int participant) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            var byReason = reason.compareTo(other.reason);
            return byReason == 0 ? Integer.compare(participant, other.participant) : byReason;
        }
    }

    private record Amount(double coins, long count) {
        static final Amount NONE = new Amount(0, 0);

        Amount plus(Amount more) {
            return new Amount(coins + more.coins, count + more.count);
        }
    }

    /**
     * Adds coins; none if they are 0.
     *
     * @param count for how many matches, models or blocks
     */
    void add(Reason reason, int participant, double coins, long count) {
        if (coins != 0) {
            var key = new Key(reason, reason == Reason.BURN ? NOBODY : participant);
            // Of a balance that is nothing but rounding a levy may be counted here and not there.
            var counted = reason == Reason.LEVY ? 0 : count;
            amounts.merge(key, new Amount(coins, counted), Amount::plus);
        }
    }

    /** Shows the coins that moved for a reason to or from each participant. */
    void forEach(Reason reason, ObjDoubleConsumer<Integer> take) {
        amounts.forEach((key, amount) -> {
            if (key.reason() == reason) {
                take.accept(key.participant(), amount.coins());
            }
        });
    }

    /** Finds fault with movements that are not those of the block. */
    void compare(Flows movements, Findings findings) {
        var keys = new TreeSet<>(amounts.keySet());
        keys.addAll(movements.amounts.keySet());
        for (var key : keys) {
            var due = amounts.getOrDefault(key, Amount.NONE);
            var moved = movements.amounts.getOrDefault(key, Amount.NONE);
            var reason = key.reason();
            findings.require(
                    Findings.isSame(moved.coins(), due.coins()) && moved.count() == due.count(),
                    "%s coins for %d move from %s to %s as %s, but %s for %d follow",
                    moved.coins(),
                    moved.count(),
                    reason.from(key.participant()),
                    reason.to(key.participant()),
                    reason.word(),
                    due.coins(),
                    due.count());
        }
    }
}
