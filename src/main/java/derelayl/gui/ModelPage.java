package derelayl.gui;

import derelayl.lineage.RelayModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What there is to know about a model.
 *
 * @param model the model
 * @param watch what was seen of it
 */
record ModelPage(RelayModel model, RelayWatch watch) {
    private static final int MOST_ANCESTORS = 200;

    List<Fact> facts() {
        return List.of(
                Fact.count("Version", "The round that trained it; 0 for the genesis model", model::version),
                Fact.number("True performance", "Its true performance number", model::performance),
                Fact.number("Claimed performance", "The performance number that it is said to have", model::claim),
                Fact.number("Accuracy", "Its true performance as people see it, 0 to 1", model::accuracy),
                Fact.words("Trainer", "Who trained it; its owner once it is settled", () -> named(model.trainer())),
                Fact.words("Trained on a model of", "Whose model it was trained on", () -> named(model.owner())),
                Fact.words(
                        "Conduct",
                        "How its trainer went about it",
                        () -> fate(fate ->
                                fate.conduct().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
                Fact.words(
                        "Acknowledgement",
                        "What the majority made of it",
                        () -> fate(fate -> (fate.acknowledged() ? "acknowledged" : "ignored")
                                + (fate.strike() ? ", a strike for the trainer" : "")
                                + (fate.settled() ? ", settled" : ", not settled"))),
                Fact.count("Generation", "How many trainings it is from the genesis model", model::generation),
                Fact.numbers(
                        "Performances of the lineage",
                        "True performance numbers, youngest first",
                        () -> lineage().stream()
                                .mapToDouble(RelayModel::performance)
                                .toArray()));
    }

    private String named(int participant) {
        return "participant %d, %s"
                .formatted(
                        participant,
                        watch.relay()
                                .participants()
                                .get(participant)
                                .disposition()
                                .name());
    }

    private String fate(Function<ModelMemory.Fate, String> part) {
        return model.version() == 0
                ? "the first model"
                : watch.models().of(model).map(part).orElse("settled before this console watched");
    }

    List<View> views() {
        return List.of(TableView.of(
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
