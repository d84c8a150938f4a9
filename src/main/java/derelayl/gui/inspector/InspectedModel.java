package derelayl.gui.inspector;

import derelayl.gui.history.ModelResults;
import derelayl.gui.history.ObservedRelay;
import derelayl.lineage.RelayModel;
import derelayl.wording.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What there is to know about a model.
 *
 * @param model the model
 * @param relay the relay that it is part of
 */
record InspectedModel(RelayModel model, ObservedRelay relay) implements Inspectable {
    private static final int MOST_ANCESTORS = 200;
    private static final int PERCENT = 100;

    @Override
    public String title() {
        return model.version() == 0
                ? "Genesis model"
                : "Model of round %d by participant %d".formatted(model.version(), model.trainer());
    }

    @Override
    public List<String> tip() {
        return List.of(
                title(),
                named(model.trainer()),
                "performance %s, claimed %s"
                        .formatted(Rounding.inShort(model.performance()), Rounding.inShort(model.claim())),
                result(result -> Labels.of(result.conduct())));
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.count("Version", "The round that trained it; 0 for the genesis model", model::version),
                Property.number("True performance", "Its true performance number", model::performance),
                Property.number("Claimed performance", "The performance number that it is said to have", model::claim),
                Property.text(
                        "Accuracy",
                        "Its true performance as people see it, in per cent; soon too close to 100 to tell models apart",
                        () -> "%.2f %%".formatted(PERCENT * model.accuracy())),
                Property.text("Trainer", "Who trained it; its owner once it is settled", () -> named(model.trainer())),
                Property.text("Trained on a model of", "Whose model it was trained on", () -> named(model.owner())),
                Property.text(
                        "Conduct",
                        "How its trainer went about it",
                        () -> result(result -> Labels.of(result.conduct()))),
                Property.text(
                        "Acknowledgement",
                        "What the majority made of it",
                        () -> result(result -> (result.acknowledged() ? "acknowledged" : "ignored")
                                + (result.strike() ? ", a strike for the trainer" : "")
                                + (result.settled() ? ", settled" : ", not settled"))),
                Property.count("Generation", "How many trainings it is from the genesis model", model::generation),
                Property.numbers(
                        "Performances of the lineage",
                        "True performance numbers, youngest first",
                        () -> lineage().stream()
                                .mapToDouble(RelayModel::performance)
                                .toArray()));
    }

    private String named(int participant) {
        return Labels.ofParticipant(participant, relay);
    }

    private String result(Function<ModelResults.Result, String> part) {
        return model.version() == 0
                ? "the first model"
                : relay.models().of(model).map(part).orElse("settled before this console watched");
    }

    @Override
    public List<InspectorPanel> panels() {
        return List.of(new TablePanel(
                "Lineage, youngest first", List.of("Round", "Trainer", "True", "Claimed"), this::ancestors));
    }

    /** The model and those it descends from, as far as models are kept. */
    private List<RelayModel> lineage() {
        var lineage = new ArrayList<RelayModel>();
        var next = Optional.of(model);
        while (next.isPresent() && lineage.size() < MOST_ANCESTORS) {
            lineage.add(next.get());
            next = next.get().base();
        }
        return lineage;
    }

    private List<List<String>> ancestors() {
        var rows = new ArrayList<List<String>>();
        var lineage = lineage();
        lineage.forEach(ancestor -> rows.add(List.of(
                String.valueOf(ancestor.version()),
                named(ancestor.trainer()),
                "%.2f".formatted(ancestor.performance()),
                "%.2f".formatted(ancestor.claim()))));
        var older = lineage.get(lineage.size() - 1).generation();
        if (older > 0) {
            rows.add(List.of("", "and %d more, to the genesis model".formatted(older), "", ""));
        }
        return rows;
    }
}
