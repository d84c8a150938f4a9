package derelayl.measure;

import derelayl.participant.Disposition;
import derelayl.relay.Round;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import derelayl.vocabulary.Conduct;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What became of contributions, by the conduct they came from and by the disposition of their trainers; of a round,
 * or of several.
 */
public final class Tally implements Resumable {
    private final List<Disposition> dispositions;
    private final Counter[] byConduct = counters(Conduct.values().length);
    private final Counter[] byDisposition;
    private final Counter all = new Counter();

    /**
     * Counts of some contributions.
     *
     * @param delivered how many models were delivered
     * @param acknowledged how many of these the majority acknowledged
     * @param settled how many of these were settled
     * @param strikes how many strikes were earned, by what was delivered or not
     */
    public record Counts(int delivered, int acknowledged, int settled, int strikes) {
        /** The share of what was delivered that was acknowledged, 0 to 1; none if nothing was delivered. */
        public OptionalDouble acknowledgementRate() {
            return delivered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) acknowledged / delivered);
        }
    }

    private static final class Counter {
        private int delivered;
        private int acknowledged;
        private int settled;
        private int strikes;

        void add(Counter other) {
            delivered += other.delivered;
            acknowledged += other.acknowledged;
            settled += other.settled;
            strikes += other.strikes;
        }

        void save(StateOutput state) throws IOException {
            state.add(delivered);
            state.add(acknowledged);
            state.add(settled);
            state.add(strikes);
        }

        void restore(StateInput state) throws IOException {
            delivered = state.nextInt();
            acknowledged = state.nextInt();
            settled = state.nextInt();
            strikes = state.nextInt();
        }

        Counts counts() {
            return new Counts(delivered, acknowledged, settled, strikes);
        }
    }

    /**
     * Counts nothing yet.
     *
     * @param dispositions those that trainers may have
     */
    Tally(List<Disposition> dispositions) {
        this.dispositions = dispositions;
        byDisposition = counters(dispositions.size());
    }

    private static Counter[] counters(int number) {
        var counters = new Counter[number];
        for (var i = 0; i < number; i++) {
            counters[i] = new Counter();
        }
        return counters;
    }

    /** Counts a completed round. */
    static Tally of(Round round) {
        var tally = new Tally(round.relay().dispositions());
        for (var attempt : round.attempts()) {
            var verdict = attempt.verdict();
            var counted = new Counter();
            counted.delivered = attempt.delivered().isPresent() ? 1 : 0;
            counted.acknowledged = verdict.acknowledged() ? counted.delivered : 0;
            counted.strikes = verdict.strike() ? 1 : 0;
            tally.add(attempt.conduct(), attempt.match().trainer().disposition(), counted);
        }
        var settled = new Counter();
        settled.settled = 1;
        for (var contribution : round.settlement().settled()) {
            tally.add(contribution.conduct(), contribution.match().trainer().disposition(), settled);
        }
        return tally;
    }

    private void add(Conduct conduct, Disposition disposition, Counter counted) {
        byConduct[conduct.ordinal()].add(counted);
        byDisposition[Positions.of(disposition, dispositions)].add(counted);
        all.add(counted);
    }

    /** Adds what was counted elsewhere, in a round of the same relay. */
    void add(Tally other) {
        for (var i = 0; i < byConduct.length; i++) {
            byConduct[i].add(other.byConduct[i]);
        }
        for (var i = 0; i < byDisposition.length; i++) {
            byDisposition[i].add(other.byDisposition[i]);
        }
        all.add(other.all);
    }

    @Override
    public void save(StateOutput state) throws IOException {
        for (var counter : counters()) {
            counter.save(state);
        }
    }

    @Override
    public void restore(StateInput state) throws IOException {
        for (var counter : counters()) {
            counter.restore(state);
        }
    }

    private List<Counter> counters() {
        var counters = new ArrayList<Counter>(List.of(all));
        counters.addAll(List.of(byConduct));
        counters.addAll(List.of(byDisposition));
        return counters;
    }

    /** What became of what was delivered by a conduct. */
    public Counts of(Conduct conduct) {
        return byConduct[conduct.ordinal()].counts();
    }

    /** What became of what trainers with a disposition delivered. */
    public Counts of(Disposition disposition) {
        var position = Positions.of(disposition, dispositions);
        return position < 0 ? new Counter().counts() : byDisposition[position].counts();
    }

    /** What became of all. */
    public Counts all() {
        return all.counts();
    }
}
