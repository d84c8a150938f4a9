/** Coins and blocks: the one place where coins are minted, moved and burned, and what miners record. */
package derelayl.ledger;
