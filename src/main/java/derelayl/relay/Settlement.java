package derelayl.relay;

import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.util.BitSet;
import java.util.List;

/**
 * The end of a round: what is decided once the majority has voted, and paid once the settlement block is mined.
 *
 * @param settled the contributions that are settled, best first
 * @param nextOwners the next round's model owners; none when the relay is extinct
 */
public record Settlement(List<Contribution> settled, List<Participant> nextOwners) {
    /**
     * Settles the best.
     *
     * @param ranked the contributions to choose from, best first
     * @param number how many to settle, or all if there are fewer
     */
    static Settlement ofBest(List<Contribution> ranked, int number) {
        var settled = ranked.stream().limit(number).toList();
        var nextOwners = settled.stream()
                .map(contribution -> contribution.match().trainer())
                .toList();
        return new Settlement(settled, nextOwners);
    }

    /** Settles nothing, and keeps the owners. */
    static Settlement ofNone(List<Participant> owners) {
        return new Settlement(List.of(), owners);
    }

    /** The settled models, best first. */
    public List<RelayModel> models() {
        return settled.stream().map(Contribution::model).toList();
    }

    /** Whose models are settled, by participant index. */
    BitSet settledTrainers() {
        var trainers = new BitSet();
        settled.forEach(
                contribution -> trainers.set(contribution.match().trainer().index()));
        return trainers;
    }
}
