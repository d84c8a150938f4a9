package derelayl.equilibrium;

import java.util.List;
import java.util.Optional;

/**
 * A game to be played.
 *
 * @param deviation of those who deviate; none if all are honest
 * @param sizes of groups whose payoffs are wanted, each within the next: of those who deviate, or would
 * @param seed of all luck; it also says who deviates
 */
public record Play(Optional<Deviation> deviation, List<Integer> sizes, long seed) {
    /** All are honest. */
    static Play honest(List<Integer> sizes, long seed) {
        return new Play(Optional.empty(), sizes, seed);
    }

    /** So many deviate. */
    static Play of(Deviation deviation, int members, long seed) {
        return new Play(Optional.of(deviation), List.of(members), seed);
    }
}
