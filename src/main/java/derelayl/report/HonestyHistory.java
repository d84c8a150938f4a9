package derelayl.report;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.measure.Quantiles;
import derelayl.participant.Disposition;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import derelayl.vocabulary.Conduct;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the honest and the others had of a run, for pictures of it. */
final class HonestyHistory implements MeasureObserver, Resumable {
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
            Map<Disposition, double[]> performance) {
        void save(StateOutput state) throws IOException {
            state.add(coinShares.size());
            for (var share : coinShares.entrySet()) {
                share.getKey().save(state);
                state.add(share.getValue());
            }
            state.add(acknowledgementRates.size());
            for (var rate : acknowledgementRates.entrySet()) {
                state.add(rate.getKey().ordinal());
                state.add(rate.getValue());
            }
            state.add(strikes);
            state.add(excluded);
            state.add(performance.size());
            for (var quartiles : performance.entrySet()) {
                quartiles.getKey().save(state);
                state.add(quartiles.getValue());
            }
        }

        static Snapshot read(StateInput state) throws IOException {
            var coinShares = new LinkedHashMap<Disposition, Double>();
            for (var left = state.nextCount(Double.BYTES); left > 0; left--) {
                coinShares.put(Disposition.read(state), state.nextDouble());
            }
            var rates = new EnumMap<Conduct, Double>(Conduct.class);
            for (var left = state.nextCount(Double.BYTES); left > 0; left--) {
                rates.put(conduct(state.nextInt()), state.nextDouble());
            }
            var strikes = state.nextInt();
            var excluded = state.nextInt();
            var performance = new LinkedHashMap<Disposition, double[]>();
            for (var left = state.nextCount(Integer.BYTES); left > 0; left--) {
                performance.put(Disposition.read(state), state.nextDoubles());
            }
            return new Snapshot(coinShares, rates, strikes, excluded, performance);
        }

        private static Conduct conduct(int ordinal) throws IOException {
            if (ordinal < 0 || ordinal >= Conduct.values().length) {
                throw new IOException("there is no conduct " + ordinal);
            }
            return Conduct.values()[ordinal];
        }
    }

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

    @Override
    public void save(StateOutput state) throws IOException {
        state.add(strikes);
        samples.save(state, Snapshot::save);
    }

    @Override
    public void restore(StateInput state) throws IOException {
        strikes = state.nextInt();
        samples.restore(state, Snapshot::read);
    }

    Samples<Snapshot> samples() {
        return samples;
    }
}
