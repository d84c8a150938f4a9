package derelayl.participant;

import derelayl.ledger.Ledger;
import derelayl.lineage.RelayModel;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Offender;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Trainer;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;

/** An agent of the simulation: a stranger with data of its own, who wants better models and coins. */
public final class Participant implements Serializable {
    /** The known version of a participant who knows no model. */
    public static final int NO_VERSION = -1;

    private static final long serialVersionUID = 1L;

    private final int index;
    private final Disposition disposition;
    private final PrivateType type;
    private final Ledger ledger;
    private final Standing standing = new Standing();
    private final Utility utility = new Utility();
    private RelayModel latestModel;
    private int knownVersion = NO_VERSION;
    private double bestPerformance = Double.NEGATIVE_INFINITY;

    /**
     * A participant with neither coins nor model.
     *
     * @param index its number, counted from 0
     * @param disposition what it is inclined to
     * @param type what sets it apart
     * @param ledger where its coins are
     */
    public Participant(int index, Disposition disposition, PrivateType type, Ledger ledger) {
        this.index = index;
        this.disposition = disposition;
        this.type = type;
        this.ledger = ledger;
    }

    /** Its number, counted from 0. */
    public int index() {
        return index;
    }

    /** What it is inclined to. */
    public Disposition disposition() {
        return disposition;
    }

    /** What sets it apart. */
    public PrivateType type() {
        return type;
    }

    /** What it has done and come to. */
    public Utility utility() {
        return utility;
    }

    /**
     * Closes a round in its utility.
     *
     * @param weight how much of the first round's utility that of this one is worth
     * @param supply all coins
     * @param participants how many there are
     * @param genesis the true performance number of the genesis model, which everybody counts as holding
     */
    public void closeRound(double weight, double supply, int participants, double genesis, UtilityFunction function) {
        var models = function.model() == 0
                ? 0
                : function.ofPerformance(bestPerformance().orElse(genesis)) - function.ofPerformance(genesis);
        utility.close(weight, type, function.ofCoins(coins(), supply, participants), models, function);
    }

    /** What the majority holds against it. */
    public Standing standing() {
        return standing;
    }

    /** Whether its coins are in this ledger. */
    public boolean hasAccountIn(Ledger other) {
        return ledger == other;
    }

    /** Its balance, without what it has in deposit. */
    public double coins() {
        return ledger.balance(index);
    }

    /** The model that it trained last. */
    public Optional<RelayModel> latestModel() {
        return Optional.ofNullable(latestModel);
    }

    /** The highest version among the models it trained or received, {@link #NO_VERSION} if none. */
    public int knownVersion() {
        return knownVersion;
    }

    /** Rounds since the version that it trained last; who never trained counts from the genesis model's 0. */
    public int versionGap(int round) {
        return latestModel().map(model -> round - model.version()).orElse(round);
    }

    /**
     * The question what it offers to deposit for each match.
     *
     * @param role MODEL_OWNER or TRAINER
     * @param places how many matches it may get
     */
    public Bidder asBidder(Role role, int round, int places) {
        var bidder = new Bidder(
                role,
                disposition.name(),
                round,
                coins(),
                versionGap(round),
                places,
                type.ability(),
                type.cost(),
                type.value());
        bidder.askedOf(index);
        return bidder;
    }

    /**
     * The question how it goes about its training.
     *
     * @param deposit what it has paid for the match, in coins
     * @param draw its luck, 0 to 1
     */
    public Trainer asTrainer(int round, double deposit, double draw) {
        var trainer = new Trainer(
                disposition.name(),
                round,
                versionGap(round),
                coins(),
                deposit,
                standing.strikes(),
                draw,
                type.ability(),
                type.cost(),
                type.value());
        trainer.askedOf(index);
        return trainer;
    }

    /** The question what its strikes lead to. */
    public Offender asOffender(int round) {
        var offender = standing.asOffender(round);
        offender.askedOf(index);
        return offender;
    }

    /** Keeps a model that it has trained itself. */
    public void keep(RelayModel model) {
        latestModel = model;
        receive(model);
    }

    /** Receives a model, without having trained it. */
    public void receive(RelayModel model) {
        knownVersion = Math.max(knownVersion, model.version());
        bestPerformance = Math.max(bestPerformance, model.performance());
    }

    /** The best true performance number among the models it trained or received; none without a model. */
    public OptionalDouble bestPerformance() {
        return knownVersion == NO_VERSION ? OptionalDouble.empty() : OptionalDouble.of(bestPerformance);
    }

    @Override
    public String toString() {
        return "participant " + index;
    }
}
