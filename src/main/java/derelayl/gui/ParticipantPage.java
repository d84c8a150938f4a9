package derelayl.gui;

import derelayl.participant.Participant;
import derelayl.vocabulary.Decision;
import derelayl.vocabulary.Role;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What there is to know about a participant.
 *
 * @param participant the participant
 * @param watch what was seen of it
 */
record ParticipantPage(Participant participant, RelayWatch watch) {
    List<Fact> facts() {
        return List.of(
                Fact.number("Coins", "Its balance, in coins, without deposits", participant::coins),
                Fact.words("Role", "What it did in the last round", this::role),
                Fact.words(
                        "Disposition",
                        "What it is inclined to",
                        () -> participant.disposition().name()),
                Fact.words("Alliance", "Whom it votes for in any case", this::alliance),
                Fact.count(
                        "Version",
                        "The latest version that it knows, the round of its training; -1 if it knows none",
                        participant::knownVersion),
                Fact.count(
                        "Version gap",
                        "Rounds since the version that it trained last",
                        () -> participant.versionGap(watch.rounds())),
                Fact.number(
                        "Best performance",
                        "The best true performance number among the models that it has; NaN without any",
                        () -> participant.bestPerformance().orElse(Double.NaN)),
                Fact.count(
                        "Strikes",
                        "What the majority holds against it",
                        () -> participant.standing().strikes()),
                Fact.words(
                        "Standing",
                        "Whether it may take part",
                        () -> participant.standing().isExcluded() ? "excluded" : "in good standing"),
                Fact.numbers(
                        "Coins so far",
                        "Its coins after each round that was kept",
                        () -> watch.coins().of(participant.index())[1]));
    }

    private String role() {
        return watch.role(participant).map(ParticipantPage::inWords).orElse("none");
    }

    private static String inWords(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String alliance() {
        var alliance = participant.disposition().alliance();
        return alliance.isEmpty() ? "none" : alliance;
    }

    List<View> views() {
        return List.of(
                LineChart.of("Coins", "Coins", () -> watch.coins().of(participant.index())),
                TableView.of("Last decisions", List.of("Round", "About", "Answer", "Rule"), this::decisions));
    }

    private List<List<String>> decisions() {
        return watch.decisions().of(participant.index()).stream()
                .map(asked -> List.of(
                        String.valueOf(asked.round()),
                        asked.point().key(),
                        inWords(asked.question().decisions(), Decision::answer, "(the default)"),
                        inWords(
                                asked.question().decisions(),
                                decision -> decision.by().name(),
                                "no rule")))
                .toList();
    }

    private static String inWords(List<Decision> decisions, Function<Decision, String> part, String otherwise) {
        return decisions.isEmpty() ? otherwise : decisions.stream().map(part).collect(Collectors.joining("; "));
    }
}
