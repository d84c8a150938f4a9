package derelayl.gui.history;

import derelayl.ledger.Block;
import derelayl.participant.Participant;
import derelayl.participant.UtilityFunction;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.report.Reporter;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.Role;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A relay with what is kept of its rounds from the moment on from which it is observed. */
public final class ObservedRelay implements RoundObserver {
    private static final int MOST_BLOCKS = 48;

    private RelaySimulation simulation;
    private final Reporter reporter = new Reporter();
    private final ChartHistory charts = new ChartHistory();
    private final ParticipantCoins coins;
    private final ModelResults models = new ModelResults();
    private final RecentDecisions decisions = new RecentDecisions();
    private final List<RoundObserver> kept;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Role[] roles;
    private final boolean isFromStart;
    private final SortedMap<Integer, Policies> deciders = new TreeMap<>();
    private Optional<Round> lastRound = Optional.empty();

    /** Observes a relay that has been started, from its next round on. */
    public ObservedRelay(RelaySimulation simulation) {
        this.simulation = simulation;
        coins = new ParticipantCoins(simulation.parameters().participants());
        kept = List.of(reporter, charts, coins, models, decisions);
        roles = new Role[simulation.parameters().participants()];
        Arrays.fill(roles, Role.MINER);
        isFromStart = simulation.round().number() == 1;
        simulation.observe(this);
    }

    /** What participants want. */
    public UtilityFunction utility() {
        return simulation.parameters().utility();
    }

    /** Goes on with the same relay after its end, as another simulation. */
    public void goOnAs(RelaySimulation resumed) {
        simulation = resumed;
        resumed.observe(this);
    }

    @Override
    public void roundCompleted(Round round) {
        lastRound = Optional.of(round);
        var policies = simulation.policies();
        if (deciders.isEmpty() || deciders.get(deciders.lastKey()) != policies) {
            deciders.put(round.number(), policies);
        }
        kept.forEach(observer -> observer.roundCompleted(round));
        round.blocks().forEach(blocks::addLast);
        while (blocks.size() > MOST_BLOCKS) {
            blocks.removeFirst();
        }
        Arrays.fill(roles, Role.MINER);
        round.roles().owners().forEach(owner -> roles[owner.index()] = Role.MODEL_OWNER);
        round.roles().trainers().forEach(trainer -> roles[trainer.index()] = Role.TRAINER);
    }

    public RelaySimulation simulation() {
        return simulation;
    }

    /** The round completed last, if it was observed. */
    public Optional<Round> lastRound() {
        return lastRound;
    }

    /** How many rounds are completed, observed or not. */
    public int rounds() {
        return simulation.round().number() - 1;
    }

    /** Whether all rounds so far have been observed. */
    public boolean isFromStart() {
        return isFromStart;
    }

    /** Who decided: the first policies, and any others with the round in which they first did. */
    public SortedMap<Integer, Policies> deciders() {
        return Collections.unmodifiableSortedMap(deciders);
    }

    /** What the participant did in the round completed last; nothing if it is excluded or there was none. */
    public Optional<Role> role(Participant participant) {
        return lastRound.isEmpty() || participant.standing().isExcluded()
                ? Optional.empty()
                : Optional.of(roles[participant.index()]);
    }

    /** The last blocks, oldest first. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** What the charts show. */
    public ChartHistory charts() {
        return charts;
    }

    /** How many coins each participant had. */
    public ParticipantCoins coins() {
        return coins;
    }

    /** What became of models. */
    public ModelResults models() {
        return models;
    }

    /** What participants decided. */
    public RecentDecisions decisions() {
        return decisions;
    }

    /** Draws the figures of the rounds that were observed. */
    public Reporter reporter() {
        return reporter;
    }
}
