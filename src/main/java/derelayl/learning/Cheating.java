package derelayl.learning;

import java.io.Serializable;

/**
 * What dishonest conducts do to a model, in performance numbers.
 *
 * @param effort the mean gain of a lazy training
 * @param claimBoost how much more than an ordinary gain a forger or poisoner claims
 * @param harm how much worse a poisoned model is, on average
 */
public record Cheating(double effort, double claimBoost, double harm) implements Serializable {
    /** Half the ordinary effort; a claim of 2 more; a harm of 1. */
    public static final Cheating USUAL = new Cheating(0.5, 2, 1);
}
