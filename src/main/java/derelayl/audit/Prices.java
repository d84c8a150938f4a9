package derelayl.audit;

import java.util.BitSet;
import java.util.List;

/**
 * What a settlement pays for models.
 *
 * @param royalties what they earn their owners
 * @param scale how many times that, and prizes, are paid
 * @param ownersWithout who earns nothing for the model that was trained on
 * @param ancestorsWithout who earns nothing for earlier models
 */
record Prices(Royalties royalties, double scale, BitSet ownersWithout, BitSet ancestorsWithout) {
    static Prices of(Fields block, Chain chain) {
        var prices = block.object("prices");
        var withheld = prices.has("withheld") ? prices.list("withheld") : List.of();
        var excluded = chain.standings().excluded();
        return new Prices(
                Royalties.of(prices),
                block.has("money") ? amount(block.object("money"), "scale") : 1,
                withheld.contains("owner") ? excluded : new BitSet(),
                withheld.contains("ancestor") ? excluded : new BitSet());
    }

    private static double amount(Fields money, String name) {
        var amount = money.number(name);
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY)) {
            throw new Unreadable("money: %s cannot be %s", name, amount);
        }
        return amount;
    }

    /** The part of every balance that is levied. */
    static double levy(Fields block) {
        var levy = block.has("money") ? amount(block.object("money"), "levy") : 0;
        if (levy > 1) {
            throw new Unreadable("money: levy cannot be %s", levy);
        }
        return levy;
    }
}
