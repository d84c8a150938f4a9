package derelayl.audit;

import java.util.Locale;

/** Why coins move, and with that, between which accounts. */
enum Reason {
    /** Minted for a miner. */
    BLOCK_REWARD,
    /** Minted for the owner of models. */
    ROYALTY,
    /** From a participant into deposit. */
    DEPOSIT,
    /** From deposit to a participant. */
    REFUND,
    /** From deposit out of the world. */
    BURN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String from(int participant) {
        return switch (this) {
            case BLOCK_REWARD, ROYALTY -> "minted";
            case DEPOSIT -> String.valueOf(participant);
            case REFUND, BURN -> "deposit";
        };
    }

    String to(int participant) {
        return switch (this) {
            case BLOCK_REWARD, ROYALTY, REFUND -> String.valueOf(participant);
            case DEPOSIT -> "deposit";
            case BURN -> "burned";
        };
    }
}
