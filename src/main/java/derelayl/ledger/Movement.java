package derelayl.ledger;

import derelayl.vocabulary.Decision;
import derelayl.vocabulary.Question;
import java.util.List;

/**
 * Coins that moved.
 *
 * @param reason where from and where to, and what for
 * @param participant whose coins they were or became, by index
 * @param coins how many, more than 0
 * @param count for how many matches, models or blocks
 * @param questions those whose answers set the amount
 */
public record Movement(Reason reason, int participant, double coins, int count, List<? extends Question> questions) {
    /** Where coins come from and go to. */
    public enum Reason {
        /** Minted for the miner of a block. */
        BLOCK_REWARD,
        /** Minted for the owner of models in the lineages of settled ones. */
        ROYALTY,
        /** Minted for the trainer of a settled model. */
        PRIZE,
        /** From the participant into deposit, for matches. */
        DEPOSIT,
        /** From deposit back to the participant. */
        REFUND,
        /** From deposit to the other side of the match, which the participant is. */
        COMPENSATION,
        /** From deposits to the participant, who has voted as the verdict went. */
        VOTE,
        /** From deposit out of the world. */
        BURN,
        /** From the participant out of the world, with all that is levied. */
        LEVY
    }

    /** What the rules said about the amount, and which of them; nothing where none spoke. */
    public List<Decision> decisions() {
        return questions.stream()
                .flatMap(question -> question.decisions().stream())
                .toList();
    }
}
