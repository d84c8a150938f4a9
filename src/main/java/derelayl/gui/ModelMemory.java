package derelayl.gui;

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
final class ModelMemory implements RoundObserver {
    private final Map<RelayModel, Fate> fates = new WeakHashMap<>();

    /**
     * What became of a model.
     *
     * @param conduct how it was trained
     * @param acknowledged whether the majority acknowledged it
     * @param strike whether it was held against the trainer
     * @param settled whether it is one of the next round's models
     */
    record Fate(Conduct conduct, boolean acknowledged, boolean strike, boolean settled) {}

    @Override
    public void roundCompleted(Round round) {
        Set<RelayModel> settled = Collections.newSetFromMap(new IdentityHashMap<>());
        round.settlement().settled().stream().map(Contribution::model).forEach(settled::add);
        for (var attempt : round.attempts()) {
            var verdict = attempt.verdict();
            attempt.delivered()
                    .ifPresent(model -> fates.put(
                            model,
                            new Fate(
                                    attempt.conduct(),
                                    verdict.acknowledged(),
                                    verdict.strike(),
                                    settled.contains(model))));
        }
    }

    /** What became of the model, if that was seen. */
    Optional<Fate> of(RelayModel model) {
        return Optional.ofNullable(fates.get(model));
    }
}
