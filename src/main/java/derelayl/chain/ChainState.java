package derelayl.chain;

import derelayl.lineage.ModelId;
import java.util.List;

/**
 * How far a chain has come after a round: all that it takes to go on.
 *
 * @param blocks how many lines there are
 * @param head the hash of the last one
 * @param models those that may be trained further, best first
 */
public record ChainState(long blocks, String head, List<Model> models) {
    /** What the first line has in the place of the hash of the line before. */
    static final String BEFORE_GENESIS = "0".repeat(64);

    /** Nobody changes the models any more. */
    public ChainState {
        models = List.copyOf(models);
    }

    /** A model, and what it is called on the chain. */
    public record Model(ModelId id, String fingerprint) {}
}
