package derelayl.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.random.Draws;
import org.junit.jupiter.api.Test;

class CoinsTest {
    @Test
    void addsAsOneByOneAdditionWould() {
        var draws = Draws.keyedBy(1);
        for (var trial = 0; trial < 2000; trial++) {
            var balance = draws.random() * Math.pow(2, draws.below(16));
            compare(balance, draws.below(3000));
        }
    }

    @Test
    void addsNearPowersOfTwo() {
        for (var power : new double[] {0.25, 0.5, 1, 2, 4, 1024, 1 << 20}) {
            for (var balance : new double[] {Math.nextDown(power), power, Math.nextUp(power), power - 0.1}) {
                compare(balance, 0);
                compare(balance, 1);
                compare(balance, 5000);
            }
        }
    }

    @Test
    void endsWhereACoinNoLongerCounts() {
        assertEquals(0x1p60, Coins.addOneByOne(0x1p60, 3), 1024);
    }

    private static void compare(double balance, int times) {
        var slow = balance;
        for (var i = 0; i < times; i++) {
            slow += 1;
        }
        assertEquals(slow, Coins.addOneByOne(balance, times), balance + " + " + times);
    }
}
