package derelayl.report;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many coins participants had in the course of a run, for a picture of it: thinned while the run goes on, so
 * that it takes no more room in a longer one. In a large population quantiles stand for the participants.
 */
public final class CoinHistory implements RoundObserver {
    /** Above so many participants, quantiles are kept. */
    static final int MOST_PARTICIPANTS = 2000;
    /** The quantiles, from the poorest participant to the richest. */
    static final List<Double> QUANTILES = List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0);

    private static final int MOST_ROUNDS = 2000;

    private final ArrayList<Sample> kept = new ArrayList<>();
    private Sample latest = new Sample(0, new double[0]);
    private int stride = 1;
    private boolean quantiles;

    /** The coins of each participant, or each quantile, after a round. */
    private record Sample(int round, double[] coins) {}

    @Override
    public void roundCompleted(Round round) {
        var balances = round.relay().ledger().balances();
        quantiles = balances.length > MOST_PARTICIPANTS;
        latest = new Sample(round.number(), quantiles ? quantiles(balances) : balances);
        if (isKept(latest)) {
            kept.add(latest);
        }
        // One place is for the latest round, kept or not.
        if (kept.size() == MOST_ROUNDS) {
            stride *= 2;
            kept.removeIf(sample -> !isKept(sample));
        }
    }

    private boolean isKept(Sample sample) {
        return (sample.round() - 1) % stride == 0;
    }

    private static double[] quantiles(double[] balances) {
        Arrays.sort(balances);
        return QUANTILES.stream()
                .mapToDouble(share -> balances[(int) Math.round(share * (balances.length - 1))])
                .toArray();
    }

    /** Whether quantiles were kept, for there are too many participants. */
    boolean isQuantiles() {
        return quantiles;
    }

    /** How many participants or quantiles there are; 0 before the first round. */
    int lines() {
        return latest.coins().length;
    }

    /** The rounds that were kept, the last one among them. */
    double[] rounds() {
        return samples().stream().mapToDouble(Sample::round).toArray();
    }

    /** The coins of a participant, or a quantile, after each of these rounds. */
    double[] coins(int line) {
        return samples().stream().mapToDouble(sample -> sample.coins()[line]).toArray();
    }

    /** The most coins that anyone has had. */
    double most() {
        return samples().stream()
                .flatMapToDouble(sample -> Arrays.stream(sample.coins()))
                .max()
                .orElse(0);
    }

    private List<Sample> samples() {
        var samples = new ArrayList<>(kept);
        if (kept.isEmpty() || kept.get(kept.size() - 1).round() != latest.round()) {
            samples.add(latest);
        }
        return samples;
    }
}
