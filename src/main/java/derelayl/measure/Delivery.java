package derelayl.measure;

import derelayl.lineage.RelayModel;
import derelayl.relay.Round;
import derelayl.vocabulary.Conduct;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A model that was delivered, and what became of it.
 *
 * @param model the model
 * @param conduct how its trainer went about it
 * @param acknowledged whether the majority acknowledged it
 * @param settled whether it was settled
 */
public record Delivery(RelayModel model, Conduct conduct, boolean acknowledged, boolean settled) {
    /** Those of a completed round, in the order of matching, copies last. */
    public static List<Delivery> in(Round round) {
        var settled = new BitSet();
        round.settlement().models().forEach(model -> settled.set(model.trainer()));
        var deliveries = new ArrayList<Delivery>();
        for (var attempt : round.attempts()) {
            attempt.delivered()
                    .map(model -> new Delivery(
                            model, attempt.conduct(), attempt.verdict().acknowledged(), settled.get(model.trainer())))
                    .ifPresent(deliveries::add);
        }
        return deliveries;
    }
}
