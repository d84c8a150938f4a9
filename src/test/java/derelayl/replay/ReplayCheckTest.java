package derelayl.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.relay.RelaySimulation;
import org.junit.jupiter.api.Test;

class ReplayCheckTest {
    private static ReplayCheck check(RelaySimulation relay, int rounds) {
        var check = new ReplayCheck();
        relay.observe(check);
        relay.run(rounds);
        return check;
    }

    @Test
    void thePublishedRunFits() {
        var check = check(Relays.published(42), 5000);
        assertTrue(check.fits());
        var program = check.compared().get(0);
        assertEquals(0, program.largest().get(0).size());
        assertEquals(256 * (100 + 98), program.number());
    }

    @Test
    void anotherSeedDoesNot() {
        var check = check(Relays.published(43), 100);
        assertFalse(check.fits());
        for (var compared : check.compared()) {
            assertFalse(compared.fits(), compared.what());
        }
        var largest = check.compared().get(0).largest();
        assertEquals(5, largest.size());
        assertTrue(
                largest.get(0).size() >= largest.get(4).size() && largest.get(4).size() > 0);
        assertEquals(5000, check.compared().get(1).missing(100).get(0));
    }
}
