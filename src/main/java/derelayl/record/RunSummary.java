package derelayl.record;

import derelayl.participant.Participant;
import derelayl.relay.Round;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * {@code summary.json}: what a run comes to. The last round's values; the mean number of owners, and the growth of
 * their models, once a third of the rounds is over; rates and numbers by conduct and disposition over the whole run;
 * and when the relay died out, and somebody was first excluded.
 */
final class RunSummary {
    private static final int SETTLING = 3;

    private final int rounds;
    private final int settlingRounds;
    private final Tally tally = new Tally();
    private final Map<String, String> summary = new LinkedHashMap<>();
    private double ownersCounted;
    private OptionalDouble performanceAtFirst = OptionalDouble.empty();
    private String extinctionRound = "";
    private String firstExclusionRound = "";

    /** @param rounds how many there will be */
    RunSummary(int rounds) {
        this.rounds = rounds;
        settlingRounds = rounds / SETTLING;
    }

    /** Adds a round, of which these are the values. */
    void add(Round round, Map<String, String> values) {
        tally.add(round);
        if (round.isExtinct() && extinctionRound.isEmpty()) {
            extinctionRound = values.get("round");
        }
        if (!values.get("excluded").equals("0") && firstExclusionRound.isEmpty()) {
            firstExclusionRound = values.get("round");
        }
        if (round.number() > settlingRounds) {
            ownersCounted += round.roles().owners().size();
        }
        if (round.number() == settlingRounds + 1) {
            performanceAtFirst = ownersPerformance(round);
        }
        if (round.number() == rounds) {
            summary.putAll(values);
            summary.put("owners", ShortestDecimal.of(ownersCounted / (rounds - settlingRounds)));
            summary.put("growth", growth(ownersPerformance(round)));
            summary.put("extinction_round", extinctionRound);
            summary.put("first_exclusion_round", firstExclusionRound);
            tally.put(summary, round.relay().dispositions());
        }
    }

    /** The mean true performance of the models that the next owners own; none if there are no owners. */
    private static OptionalDouble ownersPerformance(Round round) {
        return round.settlement().nextOwners().stream()
                .map(Participant::latestModel)
                .mapToDouble(model -> model.orElseThrow().performance())
                .average();
    }

    private String growth(OptionalDouble performanceAtLast) {
        var span = rounds - settlingRounds - 1;
        if (span == 0 || performanceAtFirst.isEmpty() || performanceAtLast.isEmpty()) {
            return "";
        }
        return ShortestDecimal.of((performanceAtLast.getAsDouble() - performanceAtFirst.getAsDouble()) / span);
    }

    /** The document, once the last round has been added. */
    byte[] document() throws IOException {
        var document = new LinkedHashMap<String, Json.Literal>();
        summary.forEach((name, value) -> document.put(name, new Json.Literal(value)));
        return Json.document(document);
    }
}
