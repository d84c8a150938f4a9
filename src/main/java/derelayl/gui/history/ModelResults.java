package derelayl.gui.history;

import derelayl.lineage.RelayModel;
import derelayl.relay.Contribution;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.vocabulary.Conduct;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/** What became of models, as long as anybody still has them. */
public final class ModelResults implements RoundObserver {
    private final Map<RelayModel, Result> results = new WeakHashMap<>();

    /**
     * What became of a model.
     *
     * @param conduct how it was trained
     * @param acknowledged whether the majority acknowledged it
     * @param strike whether it was held against the trainer
     * @param settled whether it is one of the next round's models
     */
    public record Result(Conduct conduct, boolean acknowledged, boolean strike, boolean settled) {}

    @Override
    public void roundCompleted(Round round) {
        Set<RelayModel> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        round.settlement().settled().stream().map(Contribution::model).forEach(settled::add);
        for (var attempt : round.attempts()) {
            var verdict = attempt.verdict();
            attempt.delivered()
                    .ifPresent(model -> results.put(
                            model,
                            new Result(
                                    attempt.conduct(),
                                    verdict.acknowledged(),
                                    verdict.strike(),
                                    settled.contains(model))));
        }
    }

    /** What became of the model, if that was seen. */
    public Optional<Result> of(RelayModel model) {
        return Optional.ofNullable(results.get(model));
    }
}
