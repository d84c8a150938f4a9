package derelayl.gui;

import derelayl.participant.Disposition;
import derelayl.record.VersionLags;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.report.Quantiles;
import derelayl.report.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the live charts show of the rounds so far, thinned so that they stay fast in a long run. */
final class ChartHistory implements RoundObserver {
    /** The quantiles of coins: from the poorest participant to the richest. */
    static final List<Double> QUANTILES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private static final int MOST_ROUNDS = 300;
    private static final int MOST_STACKS = 160;

    private final Samples<Picture> samples = new Samples<>(MOST_ROUNDS);
    private final Samples<double[]> versions = new Samples<>(MOST_STACKS);

    /**
     * What was seen after a round.
     *
     * @param coins quantiles of everybody's coins
     * @param dishonestShare of all coins, 0 to 1; NaN as long as nobody has any
     * @param owners model owners of the round
     * @param dishonestOwners how many of them are dishonest
     * @param acknowledged the share of what was delivered in the round, by disposition of the trainer, 0 to 1
     */
    record Picture(
            double[] coins,
            double dishonestShare,
            int owners,
            int dishonestOwners,
            Map<Disposition, Double> acknowledged) {}

    @Override
    public void roundCompleted(Round round) {
        var participants = round.relay().participants();
        var balances = round.relay().ledger().balances();
        var owners = round.roles().owners();
        versions.add(round.number(), VersionLags.of(participants).percentages());
        samples.add(
                round.number(),
                new Picture(
                        Quantiles.of(balances, QUANTILES),
                        dishonestShare(round),
                        owners.size(),
                        (int) owners.stream()
                                .filter(owner -> owner.disposition().isDishonest())
                                .count(),
                        acknowledged(round)));
    }

    private static double dishonestShare(Round round) {
        return round.relay().participants().stream()
                        .filter(participant -> participant.disposition().isDishonest())
                        .mapToDouble(participant -> participant.coins())
                        .sum()
                / round.relay().ledger().supply();
    }

    private static Map<Disposition, Double> acknowledged(Round round) {
        var delivered = new LinkedHashMap<Disposition, Integer>();
        var acknowledged = new LinkedHashMap<Disposition, Integer>();
        for (var attempt : round.attempts()) {
            if (attempt.delivered().isPresent()) {
                var disposition = attempt.match().trainer().disposition();
                delivered.merge(disposition, 1, Integer::sum);
                acknowledged.merge(disposition, attempt.verdict().acknowledged() ? 1 : 0, Integer::sum);
            }
        }
        var shares = new LinkedHashMap<Disposition, Double>();
        delivered.forEach(
                (disposition, number) -> shares.put(disposition, (double) acknowledged.get(disposition) / number));
        return shares;
    }

    /** What was seen after each round that was kept. */
    List<Samples.Sample<Picture>> pictures() {
        return samples.all();
    }

    /** The percentage of participants in each bin of version lags after each round that was kept. */
    List<Samples.Sample<double[]>> versions() {
        return versions.all();
    }
}
