package derelayl.relay;

import derelayl.lineage.RelayModel;
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
    /** A model that a cheat hands in as its own must wait until there is something to copy. */
    private record Copy(Match match, double deviation) {}

    /**
     * Lets every match train; each trainer keeps what it has made.
     *
     * @return what came of each match, in the order of matching, but for copies, which come last
     */
    List<Attempt> train(List<Match> matches, Policies policies) {
        List<Trainer> questions = matches.stream().map(this::question).toList();
        policies.ask(PolicyPoint.HONESTY, questions);
        var attempts = new ArrayList<Attempt>();
        var copies = new ArrayList<Copy>();
        for (var i = 0; i < matches.size(); i++) {
            train(matches.get(i), questions.get(i).decided(), attempts, copies);
        }
        var originals = attempts.stream()
                .flatMap(attempt -> attempt.delivered().stream())
                .toList();
        copies.forEach(copy -> attempts.add(handIn(copy, originals)));
        attempts.forEach(attempt ->
                attempt.delivered().ifPresent(model -> attempt.match().trainer().keep(model)));
        return attempts;
    }

    private Trainer question(Match match) {
        var draw = streams.conduct().random();
        return match.trainer().asTrainer(round, match.trainerDeposit(), draw);
    }

    private void train(Match match, Conduct conduct, List<Attempt> attempts, List<Copy> copies) {
        var succeeds = streams.market().random() < parameters.trainingSuccess();
        if (conduct == Conduct.WITHHOLD) {
            match.trainer().receive(match.base());
        }
        if (!succeeds || conduct == Conduct.WITHHOLD) {
            attempts.add(new Attempt(match, conduct, Optional.empty()));
            return;
        }
        // Drawn for every delivery, used or not, so that one trainer's conduct leaves the luck of the others alone.
        var deviation = parameters.gainDeviation() * streams.learning().next();
        if (conduct == Conduct.PLAGIARISE) {
            copies.add(new Copy(match, deviation));
        } else {
            attempts.add(new Attempt(match, conduct, Optional.of(model(match, conduct, deviation))));
        }
    }

    private Attempt handIn(Copy copy, List<RelayModel> originals) {
        if (originals.isEmpty()) {
            var unchanged = model(copy.match(), Conduct.FREE_RIDE, copy.deviation());
            return new Attempt(copy.match(), Conduct.FREE_RIDE, Optional.of(unchanged));
        }
        var victim = streams.conduct().one(originals);
        var copied = victim.copied(
                copy.match().owner().index(), copy.match().trainer().index());
        return new Attempt(copy.match(), Conduct.PLAGIARISE, Optional.of(copied));
    }

    private RelayModel model(Match match, Conduct conduct, double deviation) {
        return match.base()
                .trainedFurther(
                        round,
                        match.owner().index(),
                        match.trainer().index(),
                        gain(conduct, deviation),
                        claimedGain(conduct, deviation));
    }

    private double gain(Conduct conduct, double deviation) {
        return switch (conduct) {
            case HONEST -> parameters.gainMean() + deviation;
            case LAZY -> parameters.cheating().effort() + deviation;
            case POISON -> deviation - parameters.cheating().harm();
            case FREE_RIDE, FORGE -> 0;
            case PLAGIARISE, WITHHOLD -> throw new IllegalArgumentException(conduct + " trains nothing");
        };
    }

    private double claimedGain(Conduct conduct, double deviation) {
        return switch (conduct) {
            case HONEST, LAZY -> gain(conduct, deviation);
            case FREE_RIDE -> parameters.gainMean() + deviation;
            case FORGE, POISON ->
                parameters.gainMean() + deviation + parameters.cheating().claimBoost();
            case PLAGIARISE, WITHHOLD -> throw new IllegalArgumentException(conduct + " claims nothing of its own");
        };
    }
}
