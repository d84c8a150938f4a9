package derelayl.lineage;

import java.io.Serializable;
import java.util.Arrays;

/** The part of the lineage that all settled models share, in numbers: who owns each of its models. */
final class Trunk implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Shares of a coin so far below the resolution of a balance that they need not be paid. */
    private static final double NEGLIGIBLE = 1e-20;

    private final int[] owned;
    private int[] owners = new int[64];
    private int length;

    Trunk(int participants) {
        owned = new int[participants];
    }

    /**
     * Checks a trunk that was read.
     *
     * @throws IllegalArgumentException unless each of its models is owned by one of so many participants
     */
    void check(int participants) {
        var counted = new Trunk(participants);
        if (length > 0 && length <= owners.length) {
            Arrays.stream(owners, 0, length)
                    .filter(owner -> owner >= 0 && owner < participants)
                    .forEach(counted::add);
        }
        if (counted.length == 0 || counted.length != length || !Arrays.equals(counted.owned, owned)) {
            throw new IllegalArgumentException("there is no such trunk");
        }
    }

    /** Puts a model on top. */
    void add(int owner) {
        if (length == owners.length) {
            owners = Arrays.copyOf(owners, 2 * length);
        }
        owners[length++] = owner;
        owned[owner]++;
    }

    /**
     * What each participant earns when a model is settled.
     *
     * @param generation of the trunk's top model, counted back from the settled one; at least 1
     */
    TrunkRoyalties royalties(int generation, Royalties royalties) {
        return royalties.isLevel() ? level(royalties.ancestor()) : decaying(generation, royalties);
    }

    private TrunkRoyalties level(double each) {
        var coins = new double[owned.length];
        for (var i = 0; i < coins.length; i++) {
            coins[i] = owned[i] * each;
        }
        return new TrunkRoyalties(coins, each > 0 ? owned.clone() : new int[owned.length]);
    }

    private TrunkRoyalties decaying(int topGeneration, Royalties royalties) {
        var coins = new double[owned.length];
        var models = new int[owned.length];
        var each = royalties.at(topGeneration);
        var last = Math.min(length - 1, royalties.generations() - topGeneration);
        for (var below = 0; below <= last && each > NEGLIGIBLE; below++) {
            var owner = owners[length - 1 - below];
            coins[owner] += each;
            models[owner]++;
            each *= royalties.decay();
        }
        return new TrunkRoyalties(coins, models);
    }
}
