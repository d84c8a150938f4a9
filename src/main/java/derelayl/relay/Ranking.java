package derelayl.relay;

import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which order acknowledged models are settled: by their claims, unless rules say otherwise. */
final class Ranking {
    private static final Comparator<Contribution> BY_CLAIM = Comparator.<Contribution>comparingDouble(
                    contribution -> contribution.model().claim())
            .reversed();
    private static final Comparator<Ranked> BY_RANK = Comparator.<Ranked>comparingDouble(
                    ranked -> ranked.question().ranked())
            .reversed();

    private Ranking() {}

    private record Ranked(Contribution contribution, Candidate question) {}

    /**
     * The models that may be settled, best first, equals in the order given.
     *
     * @param acknowledged those who have delivered something that counts
     * @param rules who is asked, if anybody
     */
    static List<Contribution> bestFirst(int round, List<Attempt> acknowledged, Optional<Policies> rules) {
        if (rules.isEmpty()) {
            return acknowledged.stream()
                    .map(attempt -> attempt.contribution().orElseThrow())
                    .sorted(BY_CLAIM)
                    .toList();
        }
        var ranked = acknowledged.stream()
                .map(attempt ->
                        new Ranked(attempt.contribution().orElseThrow(), question(round, attempt, acknowledged)))
                .toList();
        rules.get()
                .ask(
                        PolicyPoint.SELECTION,
                        ranked.stream().map(Ranked::question).toList());
        return ranked.stream()
                .filter(each -> !each.question().passes())
                .sorted(BY_RANK)
                .map(Ranked::contribution)
                .toList();
    }

    private static Candidate question(int round, Attempt attempt, List<Attempt> acknowledged) {
        var match = attempt.match();
        var alike = acknowledged.stream()
                .filter(other -> other.match().base() == match.base())
                .count();
        var candidate = new Candidate(
                round,
                attempt.delivered().orElseThrow().claim(),
                match.base().claim(),
                attempt.measuredGain(),
                match.trainerDeposit(),
                attempt.support(),
                (int) alike - 1,
                match.trainer().standing().strikes());
        candidate.askedOf(match.trainer().index());
        return candidate;
    }
}
