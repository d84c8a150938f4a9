package derelayl.gui.inspector;

import derelayl.gui.history.ObservedRelay;
import derelayl.participant.Participant;
import derelayl.vocabulary.Decision;
import derelayl.wording.Rounding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to know about a participant.
 *
 * @param participant the participant
 * @param relay the relay that it is part of
 */
record InspectedParticipant(Participant participant, ObservedRelay relay) implements Inspectable {
    @Override
    public String title() {
        return "Participant " + participant.index();
    }

    @Override
    public List<String> tip() {
        var strikes = participant.standing().strikes();
        return List.of(
                Labels.ofParticipant(participant.index(), relay),
                "%s coins, %s".formatted(Rounding.inShort(participant.coins()), roleOrStanding()),
                strikes == 1 ? "1 strike" : strikes + " strikes");
    }

    private String roleOrStanding() {
        return participant.standing().isExcluded() ? "excluded" : role();
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.number("Coins", "Its balance, in coins, without deposits", participant::coins),
                Property.text("Role", "What it did in the last round", this::role),
                Property.text(
                        "Disposition",
                        "What it is inclined to",
                        () -> participant.disposition().name()),
                Property.text("Alliance", "Whom it votes for in any case", this::alliance),
                Property.count(
                        "Version",
                        "The latest version that it knows, the round of its training; -1 if it knows none",
                        participant::knownVersion),
                Property.count(
                        "Version gap",
                        "Rounds since the version that it trained last",
                        () -> participant.versionGap(relay.rounds())),
                Property.number(
                        "Best performance",
                        "The best true performance number among the models that it has; NaN without any",
                        () -> participant.bestPerformance().orElse(Double.NaN)),
                Property.number(
                        "Utility",
                        "What it has come to so far: coins, unless the scenario says otherwise",
                        () -> participant.utility().of(relay.utility())),
                Property.text("Private type", "Ability, cost and value, each 1 on average", this::type),
                Property.count(
                        "Strikes",
                        "What the majority holds against it",
                        () -> participant.standing().strikes()),
                Property.text(
                        "Standing",
                        "Whether it may take part",
                        () -> participant.standing().isExcluded() ? "excluded" : "in good standing"),
                Property.numbers(
                        "Coins so far",
                        "Its coins after each round that was kept",
                        () -> relay.coins().of(participant.index())[1]));
    }

    private String role() {
        return relay.role(participant).map(Labels::of).orElse("none");
    }

    private String type() {
        var type = participant.type();
        return "%s, %s, %s"
                .formatted(
                        Rounding.inShort(type.ability()),
                        Rounding.inShort(type.cost()),
                        Rounding.inShort(type.value()));
    }

    private String alliance() {
        var alliance = participant.disposition().alliance();
        return alliance.isEmpty() ? "none" : alliance;
    }

    @Override
    public List<InspectorPanel> panels() {
        return List.of(
                new LineChartPanel("Coins", "Coins", () -> relay.coins().of(participant.index())),
                new TablePanel("Last decisions", List.of("Round", "About", "Answer", "Rule"), this::decisions));
    }

    private List<List<String>> decisions() {
        return relay.decisions().of(participant.index()).stream()
                .map(asked -> List.of(
                        String.valueOf(asked.round()),
                        asked.point().key(),
                        joined(asked.question().decisions(), Decision::answer, "(the default)"),
                        joined(
                                asked.question().decisions(),
                                decision -> decision.by().name(),
                                "no rule")))
                .toList();
    }

    private static String joined(List<Decision> decisions, Function<Decision, String> part, String otherwise) {
        return decisions.isEmpty() ? otherwise : decisions.stream().map(part).collect(Collectors.joining("; "));
    }
}
