package derelayl.ledger;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.ledger.Movement.Kind;
import derelayl.lineage.RelayModel;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final MiningRewards rewards = new MiningRewards(1, 10, 100, 1000, 10000);
    private final List<RelayModel> models = List.of(RelayModel.genesis(0), RelayModel.genesis(1));
    private final Ledger ledger = new Ledger(3);

    @Test
    void recordsEveryMovementInOrder() {
        ledger.payRoyalties(0, 5);
        ledger.deposit(0, 2);
        ledger.refund(0, 0.5);
        ledger.burn(0, 1.5);
        assertEquals(
                List.of(
                        new Movement(Kind.ROYALTY, 0, 5),
                        new Movement(Kind.DEPOSIT, 0, 2),
                        new Movement(Kind.REFUND, 0, 0.5),
                        new Movement(Kind.BURN, 0, 1.5)),
                ledger.movements());
        assertEquals(3.5, ledger.balance(0));
        assertEquals(3.5, ledger.supply());
        assertEquals(5, ledger.minted());
        assertEquals(1.5, ledger.burned());
        assertEquals(0, ledger.held());
    }

    @Test
    void startsANewPageEachRound() {
        ledger.payRoyalties(0, 5);
        ledger.openRound();
        assertEquals(List.of(), ledger.movements());
        assertEquals(5, ledger.balance(0));
    }

    @Test
    void paysTheMinersOfBlocks() {
        ledger.append(new DepositBlock(1, OptionalInt.of(2), List.of(new Deposit(0, 1, 1, 1))), rewards);
        assertEquals(1, ledger.balance(2));
        ledger.append(new EncryptionBlock(1, OptionalInt.of(2), models), rewards);
        assertEquals(1 + 20, ledger.balance(2));
        ledger.append(new TestingBlock(1, OptionalInt.of(0), 3, models), rewards);
        assertEquals(300 + 2000, ledger.balance(0));
        ledger.append(new SettlementBlock(1, OptionalInt.of(1), 3, models), rewards);
        assertEquals(2000 + 60000, ledger.balance(1));
        assertEquals(4, ledger.blocks().size());
        assertEquals(new Movement(Kind.MINING_REWARD, 2, 1), ledger.movements().get(0));
    }

    @Test
    void depositsAreStillThere() {
        ledger.payRoyalties(0, 5);
        ledger.deposit(0, 2);
        assertDoesNotThrow(ledger::checkConservation);
    }

    @Test
    void noticesCoinsThatWereNeverMinted() {
        ledger.deposit(0, 1);
        ledger.refund(1, 2);
        ledger.payRoyalties(2, Double.NaN);
        assertThrows(IllegalStateException.class, ledger::checkConservation);
    }
}
