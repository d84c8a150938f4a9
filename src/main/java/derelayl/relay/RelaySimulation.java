package derelayl.relay;

import derelayl.learning.Learning;
import derelayl.learning.Skill;
import derelayl.ledger.Ledger;
import derelayl.lineage.Lineage;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Luck;
import derelayl.random.Streams;
import derelayl.vocabulary.Policies;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * A relay as a MASON simulation, round by round: the phases of a round are its schedule, whose time is the number of
 * the round, counted from 1.
 */
public final class RelaySimulation extends SimState {
    private static final long serialVersionUID = 1L;

    private final long relaySeed;
    private final RelayParameters parameters;
    private transient Policies policies;
    private transient volatile Policies nextPolicies;
    private transient List<RoundObserver> observers = new ArrayList<>();
    private transient Archive archive = Archive.NONE;

    private Relay relay;
    private transient Round round;

    /**
     * A relay that has not started.
     *
     * @param seed 0 to {@link Streams#MAX_SEED}; it alone decides all luck
     * @param policies who decides what the protocol leaves open
     */
    public RelaySimulation(long seed, RelayParameters parameters, Policies policies) {
        super(seed);
        this.relaySeed = seed;
        this.parameters = parameters;
        this.policies = policies;
        nextPolicies = policies;
    }

    /** From the next round on, shows every round to this observer once it is complete. */
    public void observe(RoundObserver observer) {
        observers.add(observer);
    }

    /** From the next round on, leaves to these policies what the protocol leaves open; from any thread. */
    public void decideBy(Policies next) {
        nextPolicies = next;
    }

    /** Sets up participants and the owners of the genesis model, and schedules the phases of the round. */
    @Override
    public void start() {
        super.start();
        relay = new Relay(relaySeed, parameters);
        round = new Round(this, 1, parameters.firstOwners().among(relay.participants()));
        schedulePhases(1);
    }

    private void schedulePhases(int firstRound) {
        for (var phase : RoundPhase.values()) {
            schedule.scheduleRepeating(Schedule.EPOCH + firstRound, phase.ordering(), phase);
        }
    }

    /** Runs so many rounds from the start. */
    public void run(int rounds) {
        start();
        play(rounds);
        finish();
    }

    /** Runs so many rounds from here. */
    public void play(int rounds) {
        for (var played = 0; played < rounds; played++) {
            schedule.step(this);
        }
    }

    /** Leaves what comes up from here to those who were named last. */
    void takeUpPolicies() {
        policies = nextPolicies;
    }

    void complete(Round finished) {
        observers.forEach(observer -> observer.roundCompleted(finished));
        round = new Round(this, finished.number() + 1, finished.settlement().nextOwners());
    }

    /** Whether it has started and no round is in progress: only then can it be kept. It may have ended. */
    public boolean isBetweenRounds() {
        return round != null && schedule.getTime() < round.number() && schedule.getSteps() == round.number() - 1;
    }

    /** From now on, MASON's console keeps this relay here when asked for a checkpoint. */
    public void keepIn(Archive chosen) {
        archive = chosen;
    }

    /**
     * Keeps the relay in its archive, after the round in progress if there is one.
     *
     * @throws IllegalStateException if it has not started, was left amid a round, or a step of the schedule asks for this
     * @throws UncheckedIOException if the file cannot be written
     */
    @Override
    public SimState writeToCheckpoint(File file) {
        synchronized (schedule) {
            try {
                archive.keep(this, file.toPath());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable.getMessage(), unwritable);
            }
        }
        return this;
    }

    /**
     * All that it takes to go on later.
     *
     * @throws IllegalStateException if it is not {@link #isBetweenRounds}
     */
    public RelayState state() {
        if (!isBetweenRounds()) {
            throw new IllegalStateException("a round is in progress");
        }
        var owners = round.roles().owners().stream().map(Participant::index).toList();
        return new RelayState(relaySeed, parameters, relay, round.number(), new ArrayList<>(owners));
    }

    /**
     * A relay that goes on from where another was.
     *
     * @param state of the other, which must not go on itself
     * @param policies who decides what the protocol leaves open; the same as before, if it is to go on the same way
     */
    public static RelaySimulation resume(RelayState state, Policies policies) {
        var resumed = new RelaySimulation(state.seed(), state.parameters(), policies);
        resumed.goOn(state);
        return resumed;
    }

    private void goOn(RelayState state) {
        super.start();
        relay = state.relay();
        var owners = state.owners().stream().map(relay.participants()::get).toList();
        round = new Round(this, state.nextRound(), owners);
        schedule = new RelaySchedule(state.nextRound() - 1);
        schedulePhases(state.nextRound());
    }

    /** The round in progress; between two rounds, the one about to begin. */
    public Round round() {
        return round;
    }

    public RelayParameters parameters() {
        return parameters;
    }

    /** The dispositions that anybody has, honest first. */
    public List<Disposition> dispositions() {
        return parameters.population().dispositions(parameters.participants());
    }

    /** Who decides in the round in progress. */
    public Policies policies() {
        return policies;
    }

    Luck luck() {
        return relay.luck();
    }

    Learning learning() {
        return relay.learning();
    }

    /** What the genesis model can do. */
    public Skill genesis() {
        return relay.learning().genesis();
    }

    public Ledger ledger() {
        return relay.ledger();
    }

    public Lineage lineage() {
        return relay.lineage();
    }

    /** All participants, by index. */
    public List<Participant> participants() {
        return Collections.unmodifiableList(relay.participants());
    }
}
