package derelayl.relay;

import derelayl.learning.Learning;
import derelayl.ledger.Ledger;
import derelayl.lineage.Lineage;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import derelayl.random.Luck;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What rounds change: participants, their coins, what their models descend from, and the luck that is left. */
final class Relay implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Luck luck;
    private final Learning learning;
    private final Ledger ledger;
    private final Lineage lineage;
    private final ArrayList<Participant> participants;

    /** A relay in which nobody has coins, and nobody has a model yet but the owners of the genesis model. */
    Relay(long seed, RelayParameters parameters) {
        luck = parameters.streams().seededBy(seed);
        learning = parameters.learning(seed);
        ledger = new Ledger(parameters.participants());
        participants = new ArrayList<>(parameters.participants());
        for (var disposition : parameters.population().assign(parameters.participants(), luck)) {
            var type = parameters.types().draw(participants.size(), luck);
            participants.add(new Participant(participants.size(), disposition, type, ledger));
        }
        var genesis = RelayModel.genesis(0, learning.genesis());
        lineage = new Lineage(genesis, parameters.participants());
        parameters.firstOwners().among(participants).forEach(owner -> owner.keep(genesis));
    }

    /** Models go first, oldest first, so that each finds its base written: a long lineage needs no deep stack. */
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.writeObject(new ArrayList<>(RelayModel.oldestFirst(latestModels())));
        out.defaultWriteObject();
    }

    private List<RelayModel> latestModels() {
        return participants.stream()
                .flatMap(participant -> participant.latestModel().stream())
                .toList();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.readObject();
        in.defaultReadObject();
    }

    /**
     * Checks that the parts of a relay which was read belong together.
     *
     * @param owners of the models in the next round, by participant index
     * @throws IllegalArgumentException if they do not
     */
    void check(long seed, RelayParameters parameters, List<Integer> owners) {
        var all = parameters.participants();
        require(learning.equals(parameters.learning(seed)) && participants.size() == all);
        ledger.check(all);
        for (var index = 0; index < all; index++) {
            var participant = participants.get(index);
            require(participant.index() == index && participant.hasAccountIn(ledger));
            participant.latestModel().ifPresent(model -> model.check(all));
        }
        RelayModel.oldestFirst(latestModels()).forEach(model -> require(learning.isPossible(model.skill())));
        lineage.check(all);
        require(new LinkedHashSet<>(owners).size() == owners.size());
        for (var owner : owners) {
            require(owner >= 0
                    && owner < all
                    && participants.get(owner).latestModel().isPresent());
            lineage.checkReaches(participants.get(owner).latestModel().get());
        }
        require(owners.stream()
                        .map(owner -> participants.get(owner).latestModel().orElseThrow())
                        .map(RelayModel::generation)
                        .distinct()
                        .count()
                <= 1);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("these are no parts of one relay");
        }
    }

    Luck luck() {
        return luck;
    }

    Learning learning() {
        return learning;
    }

    Ledger ledger() {
        return ledger;
    }

    Lineage lineage() {
        return lineage;
    }

    List<Participant> participants() {
        return participants;
    }
}
