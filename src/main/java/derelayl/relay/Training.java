package derelayl.relay;

import derelayl.random.Streams;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How models come about in a round: the honesty rules say how each trainer goes about it, luck says how well it goes.
 *
 * @param round the round, counted from 1
 */
record Training(int round, RelayParameters parameters, Streams streams) {
    /** Lets every match train, in order; each trainer keeps what it has made. */
    List<Contribution> train(List<Match> matches, Policies policies) {
        var trainers = matches.stream().map(Match::trainer).toList();
        List<Trainer> questions = trainers.stream()
                .map(bid -> bid.bidder().train(round, bid.coins()))
                .toList();
        policies.ask(PolicyPoint.HONESTY, questions);
        var conducts = questions.iterator();
        var contributions = new ArrayList<Contribution>();
        for (var match : matches) {
            train(match, conducts.next().decided()).ifPresent(contributions::add);
        }
        contributions.forEach(
                contribution -> contribution.match().trainer().bidder().keep(contribution.model()));
        return contributions;
    }

    private Optional<Contribution> train(Match match, Conduct conduct) {
        if (streams.market().random() >= parameters.trainingSuccess()) {
            return Optional.empty();
        }
        var gain = parameters.gainMean()
                + parameters.gainDeviation() * streams.learning().next();
        var model = match.base()
                .trainedFurther(
                        round,
                        match.owner().bidder().index(),
                        match.trainer().bidder().index(),
                        gain);
        return Optional.of(new Contribution(match, conduct, model));
    }
}
