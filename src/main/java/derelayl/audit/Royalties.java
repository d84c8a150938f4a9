package derelayl.audit;

/**
 * What a settled model earns.
 *
 * @param owner coins for its own owner
 * @param ancestor coins for the owner of its base
 * @param decay what a generation earns, relative to the one after it; 0 to 1
 * @param generations how many generations of ancestors earn
 */
record Royalties(double owner, double ancestor, double decay, double generations) {
    /** Shares of a coin that make no difference to a balance. */
    private static final double NEGLIGIBLE = 1e-20;

    static Royalties of(Fields prices) {
        return new Royalties(
                prices.number("owner"),
                prices.number("ancestor"),
                prices.number("decay"),
                prices.isNone("generations") ? Double.POSITIVE_INFINITY : prices.number("generations"));
    }

    /** Coins for the owner of the model so many generations before the settled one; 0 is the settled one itself. */
    double at(int generation) {
        if (generation == 0) {
            return owner;
        }
        return generation > generations ? 0 : ancestor * Math.pow(decay, generation - 1.0);
    }

    /** Whether all ancestors, however distant, earn the same. */
    boolean isLevel() {
        return decay == 1 && generations == Double.POSITIVE_INFINITY;
    }

    boolean isNegligible(int generation) {
        return at(generation) <= NEGLIGIBLE;
    }
}
