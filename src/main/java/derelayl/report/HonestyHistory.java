package derelayl.report;

import derelayl.participant.Disposition;
import derelayl.relay.Attempt;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.vocabulary.Conduct;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the honest and the others had of a run, for pictures of it. */
final class HonestyHistory implements RoundObserver {
    private static final List<Double> QUARTILES = List.of(0.25, 0.5, 0.75);

    private final Samples<Picture> samples = new Samples<>();
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
    record Picture(
            Map<Disposition, Double> coinShares,
            Map<Conduct, Double> acknowledgementRates,
            int strikes,
            int excluded,
            Map<Disposition, double[]> performance) {}

    @Override
    public void roundCompleted(Round round) {
        strikes += (int) round.attempts().stream()
                .filter(attempt -> attempt.verdict().strike())
                .count();
        var excluded = (int) round.relay().participants().stream()
                .filter(participant -> participant.standing().isExcluded())
                .count();
        samples.add(
                round.number(),
                new Picture(coinShares(round), acknowledgementRates(round), strikes, excluded, performance(round)));
    }

    private static Map<Disposition, Double> coinShares(Round round) {
        var supply = round.relay().ledger().supply();
        var shares = new LinkedHashMap<Disposition, Double>();
        if (supply > 0) {
            round.relay().dispositions().forEach(disposition -> shares.put(disposition, 0.0));
            round.relay()
                    .participants()
                    .forEach(participant ->
                            shares.merge(participant.disposition(), participant.coins() / supply, Double::sum));
        }
        return shares;
    }

    private static Map<Conduct, Double> acknowledgementRates(Round round) {
        return round.attempts().stream()
                .filter(attempt -> attempt.delivered().isPresent())
                .collect(Collectors.groupingBy(
                        Attempt::conduct,
                        () -> new EnumMap<>(Conduct.class),
                        Collectors.averagingDouble(attempt -> attempt.verdict().acknowledged() ? 1 : 0)));
    }

    private static Map<Disposition, double[]> performance(Round round) {
        var quartiles = new LinkedHashMap<Disposition, double[]>();
        for (var disposition : round.relay().dispositions()) {
            var held = round.relay().participants().stream()
                    .filter(participant -> participant.disposition().equals(disposition))
                    .map(participant -> participant.bestPerformance())
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .toArray();
            if (held.length > 0) {
                quartiles.put(disposition, Quantiles.of(held, QUARTILES));
            }
        }
        return quartiles;
    }

    Samples<Picture> samples() {
        return samples;
    }
}
