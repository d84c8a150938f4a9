package derelayl.gui;

import derelayl.ledger.Block;
import derelayl.participant.Participant;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.report.Reporter;
import derelayl.vocabulary.Role;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the console remembers of the relay that it plays. */
final class RelayWatch implements RoundObserver {
    private static final int MOST_BLOCKS = 48;

    private final RelaySimulation relay;
    private final Reporter reporter = new Reporter();
    private final ChartHistory history = new ChartHistory();
    private final CoinMemory coins;
    private final ModelMemory models = new ModelMemory();
    private final DecisionMemory decisions = new DecisionMemory();
    private final List<RoundObserver> memories;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Role[] roles;
    private final boolean isFromStart;
    private Optional<Round> last = Optional.empty();

    /** Watches a relay that has been started, from its next round on. */
    RelayWatch(RelaySimulation relay) {
        this.relay = relay;
        coins = new CoinMemory(relay.parameters().participants());
        memories = List.of(reporter, history, coins, models, decisions);
        roles = new Role[relay.parameters().participants()];
        Arrays.fill(roles, Role.MINER);
        isFromStart = relay.round().number() == 1;
        relay.observe(this);
    }

    @Override
    public void roundCompleted(Round round) {
        last = Optional.of(round);
        memories.forEach(memory -> memory.roundCompleted(round));
        round.blocks().forEach(blocks::addLast);
        while (blocks.size() > MOST_BLOCKS) {
            blocks.removeFirst();
        }
        Arrays.fill(roles, Role.MINER);
        round.roles().owners().forEach(owner -> roles[owner.index()] = Role.MODEL_OWNER);
        round.roles().trainers().forEach(trainer -> roles[trainer.index()] = Role.TRAINER);
    }

    RelaySimulation relay() {
        return relay;
    }

    /** The round completed last. */
    Optional<Round> last() {
        return last;
    }

    /** The number of the round completed last, whoever watched it; 0 before the first. */
    int rounds() {
        return relay.round().number() - 1;
    }

    /** Whether all rounds so far have been watched. */
    boolean isFromStart() {
        return isFromStart;
    }

    /** What the participant did in the round completed last; nothing if it is excluded or there was none. */
    Optional<Role> role(Participant participant) {
        return last.isEmpty() || participant.standing().isExcluded()
                ? Optional.empty()
                : Optional.of(roles[participant.index()]);
    }

    /** The last blocks, oldest first. */
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** What the charts show. */
    ChartHistory history() {
        return history;
    }

    /** How many coins everybody had. */
    CoinMemory coins() {
        return coins;
    }

    /** What became of models. */
    ModelMemory models() {
        return models;
    }

    /** What participants decided. */
    DecisionMemory decisions() {
        return decisions;
    }

    /** Draws the figures. */
    Reporter reporter() {
        return reporter;
    }
}
