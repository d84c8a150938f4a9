package derelayl.learning;

import derelayl.random.Luck;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.Evidence;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * What models can do, what training makes of them, and what tests show. Whoever trains goes about it with one of the
 * conducts that train; the others deliver somebody else's model or nothing.
 */
public interface Learning extends Serializable {
    /** What the genesis model can do. */
    Skill genesis();

    /** Whether something that was read can be what a model of this learning can do. */
    boolean isPossible(Skill skill);

    /**
     * What a training makes of a model.
     *
     * @param base what the model to train further can do
     * @param ability how many times the usual the trainer gains on average
     * @param round the round, counted from 1
     * @param trainer who trains, by participant index
     * @param deviate how much better or worse than usual it goes: a standard normal deviate
     * @throws IllegalArgumentException if the conduct trains nothing
     */
    Skill train(Skill base, Conduct conduct, double ability, int round, int trainer, double deviate);

    /**
     * The performance number that a trainer says its model has.
     *
     * @param base what the model that it has trained further can do
     * @param baseClaim the performance number that that model's trainer claims
     * @param made what the training has made of it
     * @param ability how many times the usual the trainer gains on average
     * @param round the round, counted from 1
     * @param deviate that of the training
     * @throws IllegalArgumentException if the conduct claims nothing of its own
     */
    double claim(Skill base, double baseClaim, Skill made, Conduct conduct, double ability, int round, double deviate);

    /** What every re-test of a delivery shows, whoever makes it; nothing where re-tests may differ. */
    Optional<Evidence> evident(Delivery delivery);

    /**
     * What re-tests of a delivery show where they may differ.
     *
     * @return how many of the voters see each evidence; none that nobody sees
     */
    Map<Evidence, Integer> retest(Delivery delivery, Voters voters, Luck luck);
}
