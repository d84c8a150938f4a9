package derelayl.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.learning.DrawnSkill;
import derelayl.ledger.Movement.Reason;
import derelayl.lineage.RelayModel;
import derelayl.vocabulary.RewardKind;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final MiningRewards rewards = new MiningRewards(1, 10, 100, 1000, 10000);
    private final List<RelayModel> models =
            List.of(RelayModel.genesis(0, new DrawnSkill(0)), RelayModel.genesis(1, new DrawnSkill(0)));
    private final Ledger ledger = new Ledger(3);

    private void move(Reason reason, int participant, double coins) {
        var movements = new Movements(1);
        movements.note(reason, participant, coins, 1, List.of());
        ledger.post(movements);
    }

    @Test
    void movesCoinsForEveryReason() {
        move(Reason.ROYALTY, 0, 5);
        move(Reason.BLOCK_REWARD, 1, 0.25);
        move(Reason.DEPOSIT, 0, 2);
        assertEquals(2, ledger.held());
        move(Reason.REFUND, 0, 0.5);
        move(Reason.BURN, 0, 1.5);
        assertEquals(3.5, ledger.balance(0));
        assertEquals(0.25, ledger.balance(1));
        assertEquals(3.75, ledger.supply());
        assertEquals(5.25, ledger.minted());
        assertEquals(1.5, ledger.burned());
        assertEquals(0, ledger.held());
    }

    /** The published program adds 1 so many times: the last bit differs from adding the sum. */
    @Test
    void wholeRoyaltiesArePaidOneCoinAtATime() {
        var oneByOne = 0.0005;
        for (var coin = 0; coin < 1000; coin++) {
            oneByOne += 1;
        }
        move(Reason.BLOCK_REWARD, 0, 0.0005);
        move(Reason.ROYALTY, 0, 1000);
        assertEquals(oneByOne, ledger.balance(0));
    }

    @Test
    void blocksEarnForEveryThingThatTheyRecord() {
        var miner = OptionalInt.of(2);
        var deposits = new DepositBlock(1, miner, List.of(new Deposit(0, 1, 1, 1)));
        var encryption = new EncryptionBlock(1, miner, models);
        var testing = new TestingBlock(1, miner, 3, models);
        var settlement = new SettlementBlock(1, miner, 3, models, List.of(), List.of(), List.of());
        assertEquals(1, deposits.reward(rewards));
        assertEquals(20, encryption.reward(rewards));
        assertEquals(300 + 2000, testing.reward(rewards));
        assertEquals(2000 + 60000, settlement.reward(rewards));
        assertEquals(
                List.of(
                        List.of(RewardKind.DEPOSIT),
                        List.of(RewardKind.MODEL_HASH),
                        List.of(RewardKind.TESTING_CASE, RewardKind.ENTRY),
                        List.of(RewardKind.ENTRY, RewardKind.TEST)),
                List.of(
                        deposits.rewardKinds(),
                        encryption.rewardKinds(),
                        testing.rewardKinds(),
                        settlement.rewardKinds()));
    }

    @Test
    void depositsAreStillThere() {
        move(Reason.ROYALTY, 0, 5);
        move(Reason.DEPOSIT, 0, 2);
        assertDoesNotThrow(ledger::checkConservation);
    }

    @Test
    void noticesCoinsThatWereNeverMinted() {
        move(Reason.DEPOSIT, 0, 1);
        move(Reason.REFUND, 1, 2);
        move(Reason.ROYALTY, 2, Double.NaN);
        assertThrows(IllegalStateException.class, ledger::checkConservation);
    }
}
