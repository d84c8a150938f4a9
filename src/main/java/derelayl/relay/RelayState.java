package derelayl.relay;

import derelayl.random.Streams;
import java.io.Serializable;
import java.util.ArrayList;

/**
 * A relay between two rounds, without those who decide in it and those who watch it: all that it takes to go on.
 *
 * @param seed 0 to {@link Streams#MAX_SEED}
 * @param parameters the protocol's numbers
 * @param relay what rounds change
 * @param nextRound the round about to begin, counted from 1
 * @param owners who owns a model in that round, by participant index
 */
public record RelayState(long seed, RelayParameters parameters, Relay relay, int nextRound, ArrayList<Integer> owners)
        implements Serializable {
    /**
     * Checks that all of it goes together, for it may have been read from a file that somebody has forged.
     *
     * @throws IllegalArgumentException if it is no relay's state
     */
    public RelayState {
        new Range(0, Streams.MAX_SEED).check("seed", seed);
        Range.countFrom(1).check("nextRound", nextRound);
        relay.check(seed, parameters, owners);
    }
}
