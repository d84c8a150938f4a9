package derelayl.ledger;

/** Sums of coins whose last bit matters. */
final class Coins {
    private Coins() {}

    /**
     * The result of adding 1 so many times, rounding each time, in a few steps: as long as a sum stays below the
     * next power of two, adding 1 is exact.
     *
     * @param balance not negative
     * @param times a whole number, not negative
     */
    static double addOneByOne(double balance, double times) {
        var sum = balance;
        var left = times;
        while (left > 0) {
            var exact = sum < 1 ? 0 : Math.min(left, Math.ceil(powerOfTwoAbove(sum) - sum) - 1);
            sum += exact;
            left -= exact;
            if (left > 0) {
                sum += 1;
                left -= 1;
            }
        }
        return sum;
    }

    private static double powerOfTwoAbove(double number) {
        return Math.scalb(1.0, Math.getExponent(number) + 1);
    }
}
