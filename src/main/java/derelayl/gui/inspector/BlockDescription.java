package derelayl.gui.inspector;

import derelayl.ledger.Block;
import derelayl.ledger.DepositBlock;
import derelayl.ledger.EncryptionBlock;
import derelayl.ledger.SettlementBlock;
import derelayl.ledger.TestingBlock;
import derelayl.lineage.RelayModel;
import java.util.List;

/** Blocks in words. */
public final class BlockDescription {
    private BlockDescription() {}

    /** What kind of block it is. */
    public static String kind(Block block) {
        if (block instanceof DepositBlock) {
            return "deposits";
        }
        if (block instanceof EncryptionBlock) {
            return "encryption";
        }
        return block instanceof TestingBlock ? "testing" : "settlement";
    }

    /** What is in it. */
    public static String content(Block block) {
        if (block instanceof DepositBlock deposits) {
            return count(deposits.deposits().size(), "match", "matches");
        }
        if (block instanceof TestingBlock testing) {
            return count(testing.cases(), "case", "cases");
        }
        return block instanceof SettlementBlock settlement
                ? count(settlement.models().size() * settlement.cases(), "result", "results")
                : count(models(block).size(), "model", "models");
    }

    /** The models that are in it. */
    static List<RelayModel> models(Block block) {
        if (block instanceof EncryptionBlock encryption) {
            return encryption.models();
        }
        if (block instanceof TestingBlock testing) {
            return testing.models();
        }
        return block instanceof SettlementBlock settlement ? settlement.models() : List.of();
    }

    private static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
