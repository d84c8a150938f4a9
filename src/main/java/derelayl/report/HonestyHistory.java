package derelayl.report;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.measure.Quantiles;
import derelayl.participant.Disposition;
import derelayl.vocabulary.Conduct;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the honest and the others had of a run, for pictures of it. */
final class HonestyHistory implements MeasureObserver {
    private static final List<Double> QUARTILES = List.of(0.25, 0.5, 0.75);

    private final Samples<Snapshot> samples = new Samples<>();
    private int strikes;

    /**
     * What was seen after a round.
     *
     * @param coinShares of all coins, by disposition; empty as long as nobody has any
     * @param acknowledgementRates of what was delivered in the round, by conduct; only those that occurred
     * @param strikes up to now
     * @param excluded participants at present
     * @param performance quartiles of the best performance number held, by disposition, of those who hold a model
     */
    record Snapshot(
            Map<Disposition, Double> coinShares,
            Map<Conduct, Double> acknowledgementRates,
            int strikes,
            int excluded,
            Map<Disposition, double[]> performance) {}

    @Override
    public void roundMeasured(MeasuredRound round) {
        strikes += round.tally().all().strikes();
        samples.add(
                round.number(),
                new Snapshot(
                        coinShares(round), acknowledgementRates(round), strikes, round.excluded(), performance(round)));
    }

    private static Map<Disposition, Double> coinShares(MeasuredRound round) {
        var shares = new LinkedHashMap<Disposition, Double>();
        for (var disposition : round.dispositions()) {
            round.holdings().share(disposition).ifPresent(share -> shares.put(disposition, share));
        }
        return shares;
    }

    private static Map<Conduct, Double> acknowledgementRates(MeasuredRound round) {
        var rates = new EnumMap<Conduct, Double>(Conduct.class);
        for (var conduct : Conduct.values()) {
            round.tally().of(conduct).acknowledgementRate().ifPresent(rate -> rates.put(conduct, rate));
        }
        return rates;
    }

    private static Map<Disposition, double[]> performance(MeasuredRound round) {
        var quartiles = new LinkedHashMap<Disposition, double[]>();
        for (var disposition : round.dispositions()) {
            var held = round.bestPerformances(disposition);
            if (held.length > 0) {
                quartiles.put(disposition, Quantiles.of(held, QUARTILES));
            }
        }
        return quartiles;
    }

    Samples<Snapshot> samples() {
        return samples;
    }
}
