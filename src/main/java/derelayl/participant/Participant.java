package derelayl.participant;

import derelayl.ledger.Ledger;
import derelayl.lineage.RelayModel;
import derelayl.vocabulary.Bidder;
import derelayl.vocabulary.Role;
import derelayl.vocabulary.Trainer;
import java.io.Serializable;
import java.util.Optional;

/** An agent of the simulation: a stranger with data of its own, who wants better models and coins. */
public final class Participant implements Serializable {
    /** The known version of a participant who knows no model. */
    public static final int NO_VERSION = -1;

    private static final long serialVersionUID = 1L;

    private final int index;
    private final Ledger ledger;
    private RelayModel trained;
    private int knownVersion = NO_VERSION;

    /**
     * A participant with neither coins nor model.
     *
     * @param index its number, counted from 0
     * @param ledger where its coins are
     */
    public Participant(int index, Ledger ledger) {
        this.index = index;
        this.ledger = ledger;
    }

    /** Its number, counted from 0. */
    public int index() {
        return index;
    }

    /** Its balance, without what it has in deposit. */
    public double coins() {
        return ledger.balance(index);
    }

    /** The model that it trained last. */
    public Optional<RelayModel> trained() {
        return Optional.ofNullable(trained);
    }

    /** The highest version among the models it trained or received, {@link #NO_VERSION} if none. */
    public int knownVersion() {
        return knownVersion;
    }

    /** Rounds since the version that it trained last; who never trained counts from the genesis model's 0. */
    public int versionGap(int round) {
        return trained().map(model -> round - model.version()).orElse(round);
    }

    /**
     * Asks what it offers to deposit for each match.
     *
     * @param role MODEL_OWNER or TRAINER
     * @param places how many matches it may get
     */
    public Bidder bid(Role role, int round, int places) {
        return new Bidder(role, round, coins(), versionGap(round), places);
    }

    /**
     * Asks how it goes about its training.
     *
     * @param deposit what it has paid for the match, in coins
     */
    public Trainer train(int round, double deposit) {
        return new Trainer(round, versionGap(round), coins(), deposit);
    }

    /** Keeps a model that it has trained itself. */
    public void keep(RelayModel model) {
        trained = model;
        learnOf(model.version());
    }

    /** Receives a model of this version, without having trained it. */
    public void learnOf(int version) {
        knownVersion = Math.max(knownVersion, version);
    }

    @Override
    public String toString() {
        return "participant " + index;
    }
}
