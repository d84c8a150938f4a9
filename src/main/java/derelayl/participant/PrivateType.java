package derelayl.participant;

import java.io.Serializable;

/**
 * What sets a participant apart from the others, and only it knows; each is 1 on average.
 *
 * @param ability how many times the usual its trainings gain on average, above 0
 * @param cost how many times the usual its work costs it, above 0
 * @param value how many times the usual models are worth to it, above 0
 */
public record PrivateType(double ability, double cost, double value) implements Serializable {
    /** Of somebody like everybody. */
    public static final PrivateType USUAL = new PrivateType(1, 1, 1);
}
