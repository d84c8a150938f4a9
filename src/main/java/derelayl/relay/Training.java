package derelayl.relay;

import derelayl.learning.Learning;
import derelayl.lineage.RelayModel;
import derelayl.random.Luck;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Trainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How models come about in a round: the honesty rules say how each trainer goes about it, luck says how well it goes,
 * learning what it makes.
 *
 * @param round the round, counted from 1
 * @param success the chance that a training succeeds, 0 to 1
 */
record Training(int round, double success, Learning learning, Luck luck) {
    /** A match and what its trainer is asked. */
    private record Asked(Match match, Trainer question) {}

    /** A model that a cheat hands in as its own must wait until there is something to copy. */
    private record Copy(Match match, double deviate) {}

    /**
     * Lets every match train; each trainer keeps what it has made.
     *
     * @return what came of each match, in the order of matching, but for copies, which come last
     */
    List<Attempt> train(List<Match> matches, Policies policies) {
        var trainers =
                matches.stream().map(match -> new Asked(match, question(match))).toList();
        policies.ask(PolicyPoint.HONESTY, trainers.stream().map(Asked::question).toList());
        var attempts = new ArrayList<Attempt>();
        var copies = new ArrayList<Copy>();
        trainers.forEach(trainer -> train(trainer.match(), trainer.question().decided(), attempts, copies));
        var originals = attempts.stream()
                .flatMap(attempt -> attempt.delivered().stream())
                .toList();
        copies.forEach(copy -> attempts.add(handIn(copy, originals)));
        attempts.forEach(attempt ->
                attempt.delivered().ifPresent(model -> attempt.match().trainer().keep(model)));
        return attempts;
    }

    private Trainer question(Match match) {
        var trainer = match.trainer();
        return trainer.asTrainer(round, match.trainerDeposit(), luck.circumstances(round, trainer.index()));
    }

    private void train(Match match, Conduct conduct, List<Attempt> attempts, List<Copy> copies) {
        var trainer = match.trainer();
        var succeeds = luck.trainingSucceeds(round, trainer.index(), success);
        if (conduct == Conduct.WITHHOLD) {
            trainer.receive(match.base());
        }
        if (!succeeds || conduct == Conduct.WITHHOLD) {
            attempts.add(new Attempt(match, conduct, Optional.empty()));
            return;
        }
        // Drawn for every delivery, used or not, so that one trainer's conduct leaves the luck of the others alone.
        var deviate = luck.gainDeviate(round, trainer.index());
        if (conduct == Conduct.PLAGIARISE) {
            copies.add(new Copy(match, deviate));
        } else {
            attempts.add(new Attempt(match, conduct, Optional.of(model(match, conduct, deviate))));
        }
    }

    private Attempt handIn(Copy copy, List<RelayModel> originals) {
        var match = copy.match();
        if (originals.isEmpty()) {
            var unchanged = model(match, Conduct.FREE_RIDE, copy.deviate());
            return new Attempt(match, Conduct.FREE_RIDE, Optional.of(unchanged));
        }
        var victim = luck.victim(round, match.trainer().index(), originals, RelayModel::trainer);
        var copied = victim.copied(match.owner().index(), match.trainer().index());
        return new Attempt(match, Conduct.PLAGIARISE, Optional.of(copied));
    }

    private RelayModel model(Match match, Conduct conduct, double deviate) {
        var base = match.base();
        var trainer = match.trainer().index();
        var ability = match.trainer().type().ability();
        var made = learning.train(base.skill(), conduct, ability, round, trainer, deviate);
        var claim = learning.claim(base.skill(), base.claim(), made, conduct, ability, round, deviate);
        return base.trainedFurther(round, match.owner().index(), trainer, made, claim);
    }
}
