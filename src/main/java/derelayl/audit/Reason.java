package derelayl.audit;

import java.util.Locale;

/** Why coins move, and with that, between which accounts. */
enum Reason {
    /** Minted for a miner. */
    BLOCK_REWARD,
    /** Minted for the owner of models. */
    ROYALTY,
    /** Minted for the trainer of a settled model. */
    PRIZE,
    /** From a participant into deposit. */
    DEPOSIT,
    /** From deposit to a participant. */
    REFUND,
    /** From deposit to the other side of a match. */
    COMPENSATION,
    /** From deposit to those who have voted as the verdict went. */
    VOTE,
    /** From deposit out of the world. */
    BURN,
    /** From a participant out of the world. */
    LEVY;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String from(int participant) {
        return switch (this) {
            case BLOCK_REWARD, ROYALTY, PRIZE -> "minted";
            case DEPOSIT, LEVY -> String.valueOf(participant);
            case REFUND, COMPENSATION, VOTE, BURN -> "deposit";
        };
    }

    String to(int participant) {
        return switch (this) {
            case BLOCK_REWARD, ROYALTY, PRIZE, REFUND, COMPENSATION, VOTE -> String.valueOf(participant);
            case DEPOSIT -> "deposit";
            case BURN, LEVY -> "burned";
        };
    }
}
