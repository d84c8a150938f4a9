package derelayl.ledger;

/**
 * The price list of mining in a round, in coins.
 *
 * @param deposit for each match in a deposit block
 * @param modelHash for each model in an encryption block
 * @param testingCase for each case in a testing block
 * @param entry for each model listed in a testing or settlement block
 * @param test for each model and case in a settlement block
 */
public record MiningRewards(double deposit, double modelHash, double testingCase, double entry, double test) {}
