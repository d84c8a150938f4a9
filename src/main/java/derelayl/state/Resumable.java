package derelayl.state;

import java.io.IOException;

/** Something that has seen the rounds of a run so far, and can hand that over to its like in another process. */
public interface Resumable {
    /** Hands over what it has seen; it may go on itself. */
    void save(StateOutput state) throws IOException;

    /**
     * Takes over what another has saved; this one must not have seen a round.
     *
     * @throws IOException if it was not saved so
     */
    void restore(StateInput state) throws IOException;
}
