package derelayl.relay;

import derelayl.vocabulary.Evidence;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Voter;
import java.util.EnumMap;
import java.util.List;

/** What the participants make of each other's contributions. */
final class Acknowledgement {
    private Acknowledgement() {}

    /**
     * Asks the acknowledgement rules about each kind of evidence there is.
     *
     * @return the contributions that are acknowledged, in the order given
     */
    static List<Contribution> of(int round, List<Contribution> contributions, Policies policies) {
        var voters = new EnumMap<Evidence, Voter>(Evidence.class);
        contributions.forEach(contribution ->
                voters.computeIfAbsent(contribution.evidence(), evidence -> new Voter(round, evidence)));
        policies.ask(PolicyPoint.ACKNOWLEDGEMENT, List.copyOf(voters.values()));
        return contributions.stream()
                .filter(contribution -> voters.get(contribution.evidence()).acknowledges())
                .toList();
    }
}
