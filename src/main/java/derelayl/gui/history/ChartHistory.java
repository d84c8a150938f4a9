package derelayl.gui.history;

import derelayl.measure.MeasuredRound;
import derelayl.participant.Disposition;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.report.Samples;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the charts show of the rounds so far, thinned so that they stay fast in a long run. */
public final class ChartHistory implements RoundObserver {
    /** The quantiles of coins: from the poorest participant to the richest. */
    public static final List<Double> QUANTILES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private static final int MOST_ROUNDS = 300;
    private static final int MOST_STACKS = 160;

    private final Samples<ChartedRound> rounds = new Samples<>(MOST_ROUNDS);
    private final Samples<double[]> versions = new Samples<>(MOST_STACKS);

    /**
     * What the charts show of a round.
     *
     * @param coins quantiles of everybody's coins
     * @param dishonestShare of all coins, 0 to 1; NaN as long as nobody has any
     * @param owners model owners of the round
     * @param dishonestOwners how many of them are dishonest
     * @param acknowledged the share of what was delivered in the round, by disposition of the trainer, 0 to 1
     */
    public record ChartedRound(
            double[] coins,
            double dishonestShare,
            int owners,
            int dishonestOwners,
            Map<Disposition, Double> acknowledged) {}

    @Override
    public void roundCompleted(Round round) {
        var measured = MeasuredRound.of(round);
        versions.add(round.number(), measured.versionLags().percentages());
        rounds.add(
                round.number(),
                new ChartedRound(
                        measured.holdings().quantiles(QUANTILES),
                        measured.holdings().dishonestShare().orElse(Double.NaN),
                        measured.owners(),
                        measured.dishonestOwners(),
                        acknowledged(measured)));
    }

    private static Map<Disposition, Double> acknowledged(MeasuredRound round) {
        var shares = new LinkedHashMap<Disposition, Double>();
        for (var disposition : round.dispositions()) {
            round.tally().of(disposition).acknowledgementRate().ifPresent(rate -> shares.put(disposition, rate));
        }
        return shares;
    }

    /** The rounds that were kept. */
    public List<Samples.Sample<ChartedRound>> rounds() {
        return rounds.all();
    }

    /** The percentage of participants in each bin of version lags after each round that was kept. */
    public List<Samples.Sample<double[]>> versions() {
        return versions.all();
    }
}
