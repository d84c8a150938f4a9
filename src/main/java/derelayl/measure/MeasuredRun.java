package derelayl.measure;

import derelayl.participant.Disposition;
import derelayl.state.Resumable;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The rounds of a run, summed up as they come. Means and rates of change leave out the first third of the rounds, in
 * which a relay gets under way.
 */
public final class MeasuredRun implements MeasureObserver, Tallied, Resumable {
    private static final int STARTING = 3;

    private final int rounds;
    private final int startingRounds;
    private final Tally tally;
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<MeasuredRound> last = Optional.empty();
    private long ownersCounted;
    private OptionalDouble performanceAtFirst = OptionalDouble.empty();
    private OptionalInt extinctionRound = OptionalInt.empty();
    private OptionalInt firstExclusionRound = OptionalInt.empty();

    /**
     * Has seen no round yet.
     *
     * @param rounds how many there will be, at least 1
     * @param dispositions those that participants have
     */
    public MeasuredRun(int rounds, List<Disposition> dispositions) {
        this.rounds = rounds;
        tally = new Tally(dispositions);
        startingRounds = rounds / STARTING;
    }

    @Override
    public void roundMeasured(MeasuredRound round) {
        tally.add(round.tally());
        if (round.isExtinct() && extinctionRound.isEmpty()) {
            extinctionRound = OptionalInt.of(round.number());
        }
        if (firstExclusionRound.isEmpty() && round.excluded() > 0) {
            firstExclusionRound = OptionalInt.of(round.number());
        }
        if (round.number() > startingRounds) {
            ownersCounted += round.owners();
        }
        if (round.number() == startingRounds + 1) {
            performanceAtFirst = round.ownersPerformance();
        }
        if (round.number() == rounds) {
            last = Optional.of(round);
            outcome = Optional.of(Outcome.of(this));
        }
    }

    /** Between two rounds, after the first and before the last. */
    @Override
    public void save(StateOutput state) throws IOException {
        tally().save(state);
        state.add(ownersCounted);
        state.add(performanceAtFirst);
        state.add(extinctionRound);
        state.add(firstExclusionRound);
    }

    @Override
    public void restore(StateInput state) throws IOException {
        tally().restore(state);
        ownersCounted = state.nextLong();
        performanceAtFirst = state.nextOptionalDouble();
        extinctionRound = state.nextOptionalInt();
        firstExclusionRound = state.nextOptionalInt();
    }

    /**
     * What the run comes to.
     *
     * @throws java.util.NoSuchElementException before the last round
     */
    public Outcome outcome() {
        return outcome.orElseThrow();
    }

    /** The last round. */
    MeasuredRound last() {
        return last.orElseThrow();
    }

    @Override
    public Tally tally() {
        return tally;
    }

    /** How many model owners there were in a round, on average, once the relay was under way. */
    double meanOwners() {
        return (double) ownersCounted / (rounds - startingRounds);
    }

    /** By how much the mean performance of the models that are owned rose in a round, once the relay was under way. */
    OptionalDouble growth() {
        var span = rounds - startingRounds - 1;
        var performanceAtLast = last().ownersPerformance();
        return span == 0 || performanceAtFirst.isEmpty() || performanceAtLast.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((performanceAtLast.getAsDouble() - performanceAtFirst.getAsDouble()) / span);
    }

    /** The first round after which nobody owned a model. */
    OptionalInt extinctionRound() {
        return extinctionRound;
    }

    /** The first round after which somebody was excluded. */
    OptionalInt firstExclusionRound() {
        return firstExclusionRound;
    }
}
