package derelayl.relay;

import derelayl.ledger.Ledger;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Streams;
import derelayl.vocabulary.Policies;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import sim.engine.Schedule;
import sim.engine.SimState;

/**
 * A relay as a MASON simulation: its participants, its ledger, its lineage, and the round in progress. The schedule's
 * time is the number of the round, counted from 1.
 */
public final class RelaySimulation extends SimState {
    private static final long serialVersionUID = 1L;

    private final long relaySeed;
    private final RelayParameters parameters;
    private transient Policies policies;
    private transient volatile Policies nextPolicies;
    private transient List<RoundObserver> observers = new ArrayList<>();
    private transient Archive archive = Archive.NONE;

    private Streams streams;
    private Ledger ledger;
    private Lineage lineage;
    private ArrayList<Participant> participants;
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
        streams = Streams.of(relaySeed);
        ledger = new Ledger(parameters.participants());
        var dispositions = parameters.population().assign(parameters.participants(), streams.conduct());
        participants = new ArrayList<>(parameters.participants());
        for (var disposition : dispositions) {
            participants.add(new Participant(participants.size(), disposition, ledger));
        }
        var genesis = RelayModel.genesis(0);
        var owners = firstOwners();
        owners.forEach(owner -> owner.keep(genesis));
        lineage = new Lineage(genesis, parameters.participants());
        round = new Round(this, 1, owners);
        for (var phase : RoundPhase.values()) {
            schedule.scheduleRepeating(Schedule.EPOCH + 1, phase.ordering(), phase);
        }
    }

    /** One owner is participant 0, whatever its disposition; several are the first who are honest. */
    private List<Participant> firstOwners() {
        if (parameters.startOwners() == 1) {
            return List.of(participants.get(0));
        }
        return participants.stream()
                .filter(participant -> participant.disposition().equals(Disposition.HONEST))
                .limit(parameters.startOwners())
                .toList();
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

    /** Whether it has started, has not ended, and no round is in progress: only then can it be kept. */
    public boolean isBetweenRounds() {
        return round != null
                && !schedule.isSealed()
                && schedule.getTime() < round.number()
                && schedule.getSteps() == round.number() - 1;
    }

    /** From now on, MASON's console keeps this relay here when asked for a checkpoint. */
    public void keepIn(Archive chosen) {
        archive = chosen;
    }

    /**
     * Keeps the relay in its archive, after the round in progress if there is one.
     *
     * @throws IllegalStateException if it has not started or has ended, or a step of the schedule asks for this
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
     * Makes a relay that was read back ready to go on.
     *
     * @param deciding who decides what the protocol leaves open; the same as before, if it is to go on the same way
     */
    public void resume(Policies deciding) {
        policies = deciding;
        nextPolicies = deciding;
        awakeFromCheckpoint();
    }

    /** Models go first, oldest first, so that each finds its base written: a long lineage needs no deep stack. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeObject(new ArrayList<>(RelayModel.oldestFirst(trainedModels())));
        out.defaultWriteObject();
        out.writeInt(round.number());
        out.writeObject(new ArrayList<>(round.roles().owners()));
    }

    private List<RelayModel> trainedModels() {
        return participants.stream()
                .flatMap(participant -> participant.latestModel().stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.readObject();
        in.defaultReadObject();
        observers = new ArrayList<>();
        archive = Archive.NONE;
        round = new Round(this, in.readInt(), (List<Participant>) in.readObject());
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

    public Streams streams() {
        return streams;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Lineage lineage() {
        return lineage;
    }

    /** All participants, by index. */
    public List<Participant> participants() {
        return Collections.unmodifiableList(participants);
    }
}
