package derelayl.audit;

import derelayl.audit.RoundAudit.Delivery;
import derelayl.audit.VerdictAudit.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** In which order acknowledged models are to be settled: by rank if rules were asked, else by claim. */
final class RankRows {
    private RankRows() {}

    private record Ranked(int trainer, OptionalDouble rank) {}

    /** Trainers of those that may be settled, equals in the order of matching. */
    static List<Integer> bestFirst(Fields block, RoundAudit round, Map<Integer, Verdict> verdicts, Chain chain) {
        var acknowledged = round.deliveries().values().stream()
                .filter(delivery -> verdicts.containsKey(delivery.trainer())
                        && verdicts.get(delivery.trainer()).acknowledged())
                .toList();
        var ranked = block.has("ranks")
                ? ranks(block, acknowledged, chain)
                : acknowledged.stream()
                        .map(delivery -> new Ranked(delivery.trainer(), OptionalDouble.of(delivery.claim())))
                        .toList();
        return ranked.stream()
                .filter(each -> each.rank().isPresent())
                .sorted(Comparator.comparingDouble((Ranked each) -> each.rank().getAsDouble())
                        .reversed())
                .map(Ranked::trainer)
                .toList();
    }

    private static List<Ranked> ranks(Fields block, List<Delivery> acknowledged, Chain chain) {
        var ranks = new ArrayList<Ranked>();
        for (var row : block.rows("ranks", 2)) {
            var rank = row.isNone(1) ? OptionalDouble.empty() : OptionalDouble.of(row.number(1));
            ranks.add(new Ranked(chain.participant(row, 0), rank));
        }
        var stated = ranks.stream().map(Ranked::trainer).toList();
        var due = acknowledged.stream().map(Delivery::trainer).toList();
        chain.findings().require(stated.equals(due), "ranks: they are of %s, but acknowledged are %s", stated, due);
        return ranks;
    }
}
