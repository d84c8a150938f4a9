package derelayl.ledger;

/**
 * What the two sides of a match put in.
 *
 * @param owner index of the model owner
 * @param ownerCoins its deposit
 * @param trainer index of the trainer
 * @param trainerCoins its deposit
 */
public record Deposit(int owner, double ownerCoins, int trainer, double trainerCoins) {}
