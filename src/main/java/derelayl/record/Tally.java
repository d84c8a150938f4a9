package derelayl.record;

import derelayl.participant.Disposition;
import derelayl.relay.Round;
import derelayl.vocabulary.Conduct;
import derelayl.wording.ShortestDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of contributions, by the conduct they came from and by the disposition of their trainers; of a round,
 * or of several.
 */
final class Tally {
    private final Map<String, Count> counts = new TreeMap<>();

    /** Of some contributions: how many were delivered, acknowledged and settled, and how many strikes they earned. */
    private record Count(int delivered, int acknowledged, int settled, int strikes) {
        private static final Count NONE = new Count(0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    delivered + other.delivered,
                    acknowledged + other.acknowledged,
                    settled + other.settled,
                    strikes + other.strikes);
        }
    }

    /** Adds what became of a round's contributions. */
    void add(Round round) {
        for (var attempt : round.attempts()) {
            var verdict = attempt.verdict();
            var delivered = attempt.delivered().isPresent();
            add(
                    attempt.conduct(),
                    attempt.match().trainer().disposition(),
                    new Count(one(delivered), one(delivered && verdict.acknowledged()), 0, one(verdict.strike())));
        }
        for (var contribution : round.settlement().settled()) {
            add(contribution.conduct(), contribution.match().trainer().disposition(), new Count(0, 0, 1, 0));
        }
    }

    private void add(Conduct conduct, Disposition disposition, Count count) {
        counts.merge(suffix(conduct), count, Count::plus);
        counts.merge(suffix(disposition), count, Count::plus);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }

    /** How columns about a conduct end. */
    private static String suffix(Conduct conduct) {
        return conduct.name().toLowerCase(Locale.ROOT);
    }

    /** How columns about a disposition end. */
    static String suffix(Disposition disposition) {
        return "of_" + disposition.name().replace('-', '_');
    }

    /** Puts three columns for each conduct and each of these dispositions. */
    void put(Map<String, String> values, List<Disposition> dispositions) {
        for (var conduct : Conduct.values()) {
            put(values, suffix(conduct));
        }
        dispositions.forEach(disposition -> put(values, suffix(disposition)));
    }

    private void put(Map<String, String> values, String suffix) {
        var count = counts.getOrDefault(suffix, Count.NONE);
        var rate = count.delivered() == 0 ? "" : ShortestDecimal.of((double) count.acknowledged() / count.delivered());
        values.put("acknowledgement_rate_" + suffix, rate);
        values.put("settled_" + suffix, String.valueOf(count.settled()));
        values.put("strikes_" + suffix, String.valueOf(count.strikes()));
    }
}
