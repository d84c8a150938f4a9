package derelayl.relay;

import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.util.BitSet;
import java.util.List;

/**
 * The end of a round: what is decided once the majority has voted, and paid once the settlement block is mined.
 *
 * @param settled the contributions that are settled, best first
 * @param failed the matches that led to no settled model: nothing was delivered, or it is not settled
 * @param nextOwners the next round's model owners; none when the relay is extinct
 */
public record Settlement(List<Contribution> settled, List<Match> failed, List<Participant> nextOwners) {
    /**
     * Settles the best.
     *
     * @param ranked the contributions to choose from, best first
     * @param number how many to settle, or all if there are fewer
     * @param matches all matches of the round
     */
    static Settlement ofBest(List<Contribution> ranked, int number, List<Match> matches) {
        var settled = ranked.stream().limit(number).toList();
        var successful = trainers(settled);
        var failed = matches.stream()
                .filter(match -> !successful.get(match.trainer().index()))
                .toList();
        var nextOwners = settled.stream()
                .map(contribution -> contribution.match().trainer())
                .toList();
        return new Settlement(settled, failed, nextOwners);
    }

    /** Settles nothing, and keeps the owners. */
    static Settlement ofNone(List<Match> matches, List<Participant> owners) {
        return new Settlement(List.of(), matches, owners);
    }

    /** The settled models, best first. */
    public List<RelayModel> models() {
        return settled.stream().map(Contribution::model).toList();
    }

    /** Whose models are settled, by participant index. */
    BitSet settledTrainers() {
        return trainers(settled);
    }

    private static BitSet trainers(List<Contribution> settled) {
        var trainers = new BitSet();
        settled.forEach(
                contribution -> trainers.set(contribution.match().trainer().index()));
        return trainers;
    }
}
