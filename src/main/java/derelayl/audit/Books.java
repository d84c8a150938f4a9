package derelayl.audit;

import java.util.List;

/** Every participant's coins, and where all coins came from and went. */
final class Books {
    private final double[] balances;
    private double minted;
    private double burned;
    private double held;

    Books(int participants) {
        balances = new double[participants];
    }

    void post(Flows flows) {
        flows.forEach(Reason.DEPOSIT, this::hold);
        flows.forEach(Reason.BLOCK_REWARD, this::mint);
        flows.forEach(Reason.ROYALTY, this::mint);
        flows.forEach(Reason.PRIZE, this::mint);
        for (var back : List.of(Reason.REFUND, Reason.COMPENSATION, Reason.VOTE)) {
            flows.forEach(back, (participant, coins) -> hold(participant, -coins));
        }
        flows.forEach(Reason.BURN, (nobody, coins) -> {
            held -= coins;
            burned += coins;
        });
        flows.forEach(Reason.LEVY, (participant, coins) -> {
            balances[participant] -= coins;
            burned += coins;
        });
    }

    private void mint(int participant, double coins) {
        balances[participant] += coins;
        minted += coins;
    }

    private void hold(int participant, double coins) {
        balances[participant] -= coins;
        held += coins;
    }

    /** Finds fault with deposits of coins that nobody has. */
    void checkCover(Flows deposits, Findings findings) {
        deposits.forEach(
                Reason.DEPOSIT,
                (participant, coins) -> findings.require(
                        coins <= balances[participant] || Findings.isSame(coins, balances[participant]),
                        "participant %d deposits %s coins, but has %s",
                        participant,
                        coins,
                        balances[participant]));
    }

    /** Finds fault with coins that are still in deposit. */
    void checkNothingHeld(Findings findings) {
        findings.require(
                Math.abs(held) <= 1e-9 * Math.max(1, minted), "%s coins are in deposit once the round is over", held);
    }

    double balance(int participant) {
        return balances[participant];
    }

    int participants() {
        return balances.length;
    }

    double minted() {
        return minted;
    }

    double burned() {
        return burned;
    }

    double supply() {
        var supply = 0.0;
        for (var balance : balances) {
            supply += balance;
        }
        return supply;
    }
}
