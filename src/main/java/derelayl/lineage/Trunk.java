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
    double[] royalties(int generation, Royalties royalties) {
        return royalties.isLevel() ? level(royalties.ancestor()) : decaying(generation, royalties);
    }

    private double[] level(double coins) {
        var earned = new double[owned.length];
        for (var i = 0; i < earned.length; i++) {
            earned[i] = owned[i] * coins;
        }
        return earned;
    }

    private double[] decaying(int topGeneration, Royalties royalties) {
        var earned = new double[owned.length];
        var coins = royalties.at(topGeneration);
        var last = Math.min(length - 1, royalties.generations() - topGeneration);
        for (var below = 0; below <= last && coins > NEGLIGIBLE; below++) {
            earned[owners[length - 1 - below]] += coins;
            coins *= royalties.decay();
        }
        return earned;
    }
}
