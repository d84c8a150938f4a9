package derelayl.learning;

import derelayl.vocabulary.Conduct;

/**
 * A model that a trainer delivered, for the committee to re-test.
 *
 * @param round the round, counted from 1
 * @param trainer who delivered it, by participant index
 * @param conduct how the trainer went about it
 * @param base what the model could do that it was trained on
 * @param baseClaim the performance number that that model's trainer claims
 * @param made what the delivered model can do
 * @param claim the performance number that its trainer claims
 */
public record Delivery(
        int round, int trainer, Conduct conduct, Skill base, double baseClaim, Skill made, double claim) {}
