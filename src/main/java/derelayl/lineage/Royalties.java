package derelayl.lineage;

import java.io.Serializable;

/**
 * What a settled model earns the owners in its lineage.
 *
 * @param owner coins for the settled model's own owner
 * @param ancestor coins for the owner of its parent
 * @param decay what one generation earns, relative to the generation after it; 0 to 1
 * @param generations how many generations of ancestors earn at all
 */
public record Royalties(double owner, double ancestor, double decay, double generations) implements Serializable {
    /** Coins for the owner of the model so many generations before the settled one; 0 is the settled one itself. */
    public double at(int generation) {
        if (generation == 0) {
            return owner;
        }
        if (isLevel()) {
            return ancestor;
        }
        return generation > generations ? 0 : ancestor * StrictMath.pow(decay, generation - 1);
    }

    /** Whether all ancestors, however distant, earn the same. */
    boolean isLevel() {
        return decay == 1 && generations == Double.POSITIVE_INFINITY;
    }
}
