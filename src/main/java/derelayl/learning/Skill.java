package derelayl.learning;

import java.io.Serializable;
import java.util.Optional;

/** What a model can do. */
public interface Skill extends Serializable {
    /** The true performance number: the higher, the better. */
    double performance();

    /** A digest of all that makes the model what it is; nothing where it is no more than a number. */
    default Optional<byte[]> fingerprint() {
        return Optional.empty();
    }

    /** The performance as shown to people, 0 to 1: the logistic function of the performance number. */
    default double accuracy() {
        var odds = StrictMath.exp(-Math.abs(performance()));
        return (performance() < 0 ? odds : 1) / (1 + odds);
    }
}
