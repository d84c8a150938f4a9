package derelayl.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import derelayl.ledger.Movement.Reason;
import derelayl.vocabulary.Reward;
import derelayl.vocabulary.RewardKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovementsTest {
    private final Movements movements = new Movements(2);

    @Test
    void areKeptInOrder() {
        var questions = List.of(new Reward(1, RewardKind.OWNER, 0, 0));
        var expected = new ArrayList<Movement>();
        for (var i = 1; i <= 1000; i++) {
            var reason = Reason.values()[i % Reason.values().length];
            movements.note(reason, i % 7, i / 8.0, i, questions);
            expected.add(new Movement(reason, i % 7, i / 8.0, i, questions));
        }
        assertEquals(expected, movements);
    }

    @Test
    void nothingIsNoMovement() {
        movements.note(Reason.BURN, 0, 0, 1, List.of());
        assertEquals(List.of(), movements);
    }

    @Test
    void cannotBeChangedAsAList() {
        movements.note(Reason.BURN, 0, 1, 1, List.of());
        var movement = movements.get(0);
        assertThrows(UnsupportedOperationException.class, () -> movements.add(movement));
        assertThrows(UnsupportedOperationException.class, movements::clear);
        assertThrows(IndexOutOfBoundsException.class, () -> movements.get(1));
    }
}
