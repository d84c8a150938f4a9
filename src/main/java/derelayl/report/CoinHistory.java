package derelayl.report;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How many coins participants had in the course of a run, for a picture of it. In a large population quantiles
 * stand for the participants.
 */
public final class CoinHistory implements MeasureObserver, Resumable {
    /** Above so many participants, quantiles are kept. */
    static final int MOST_PARTICIPANTS = 2000;
    /** The quantiles, from the poorest participant to the richest. */
    static final List<Double> QUANTILES = List.of(0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0);

    private final Samples<double[]> samples = new Samples<>();
    private List<Participant> participants = List.of();
    private List<Disposition> dispositions = List.of();
    private boolean quantiles;
    private int lines;

    @Override
    public void roundMeasured(MeasuredRound round) {
        participants = round.participants();
        dispositions = round.dispositions();
        quantiles = round.participants().size() > MOST_PARTICIPANTS;
        var values = quantiles ? round.holdings().quantiles(QUANTILES) : round.balances();
        lines = values.length;
        samples.add(round.number(), values);
    }

    /** Whose coins they are, the next round says. */
    @Override
    public void save(StateOutput state) throws IOException {
        samples.save(state, (coins, out) -> out.add(coins));
    }

    @Override
    public void restore(StateInput state) throws IOException {
        samples.restore(state, StateInput::nextDoubles);
    }

    /** Whether quantiles were kept, for there are too many participants. */
    boolean isQuantiles() {
        return quantiles;
    }

    /** The participants, in the order of lines that stand for them. */
    List<Participant> participants() {
        return participants;
    }

    /** What anybody is inclined to. */
    List<Disposition> dispositions() {
        return dispositions;
    }

    /** How many participants or quantiles there are; 0 before the first round. */
    int lines() {
        return lines;
    }

    /** The rounds that were kept, the last one among them. */
    double[] rounds() {
        return samples.rounds();
    }

    /** The coins of a participant, or a quantile, after each of these rounds. */
    double[] coins(int line) {
        return samples.all().stream()
                .mapToDouble(sample -> sample.value()[line])
                .toArray();
    }

    /** The most coins that anyone has had. */
    double most() {
        return samples.all().stream()
                .flatMapToDouble(sample -> Arrays.stream(sample.value()))
                .max()
                .orElse(0);
    }
}
