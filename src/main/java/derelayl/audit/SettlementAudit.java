package derelayl.audit;

import derelayl.audit.RoundAudit.Delivery;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A settlement block: what was acknowledged, settled and paid.
 *
 * @param round the blocks before it
 * @param chain what all blocks come to
 */
record SettlementAudit(RoundAudit round, Chain chain) {
    private static final Comparator<Delivery> BEST_FIRST =
            Comparator.comparingDouble(Delivery::claim).reversed();

    RoundResult check(Fields block) {
        var flows = new Flows();
        var prices = block.object("prices");
        var models = round.deliveries().size();
        var tests = (double) models * RoundAudit.cases(block);
        round.reward(block, models * prices.number("entry") + tests * prices.number("test"), flows);
        var acknowledged = VerdictAudit.acknowledged(block, round, chain);
        var settled = settled(block, acknowledged);
        var owners = owners(block, settled);
        new DepositsBack(round, chain, trainers(settled)).check(block, flows);
        var royalties = Royalties.of(prices);
        var rows = block.rows("royalties", 3);
        var settledModels = settled.stream().map(Delivery::model).toList();
        chain.descent()
                .earnings(settledModels, royalties)
                .compare(rows, royalties.decay() == 1, chain.genesis(), chain.findings());
        rows.forEach(row -> flows.add(Reason.ROYALTY, chain.participant(row, 0), row.coins(1), row.count(2)));
        chain.post(flows, block);
        chain.books().checkNothingHeld(chain.findings());
        chain.descent().settle(settledModels);
        return RoundResult.of(round, chain, settled, owners);
    }

    private static Set<Integer> trainers(List<Delivery> settled) {
        var trainers = new LinkedHashSet<Integer>();
        settled.forEach(delivery -> trainers.add(delivery.trainer()));
        return trainers;
    }

    private List<Integer> participants(Fields block, String field) {
        return Arrays.stream(block.wholes(field))
                .map(index -> chain.genesis().participant(field, index))
                .boxed()
                .toList();
    }

    /** The settled models: the best of those acknowledged, by claim, equals in the order of matching. */
    private List<Delivery> settled(Fields block, Set<Integer> acknowledged) {
        var stated = participants(block, "settled");
        var best = round.deliveries().values().stream()
                .filter(delivery -> acknowledged.contains(delivery.trainer()))
                .sorted(BEST_FIRST)
                .limit(stated.size())
                .map(Delivery::trainer)
                .toList();
        chain.findings()
                .require(
                        stated.equals(best),
                        "settled are the models of %s, but the best %d of those acknowledged are of %s",
                        stated,
                        stated.size(),
                        best);
        return stated.stream()
                .distinct()
                .map(round.deliveries()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Integer> owners(Fields block, List<Delivery> settled) {
        var stated = participants(block, "owners");
        var mayStay = settled.isEmpty() && (stated.isEmpty() || stated.equals(List.copyOf(round.owners())));
        chain.findings()
                .require(
                        mayStay || stated.equals(List.copyOf(trainers(settled))),
                        "next round's owners are %s, but those whose models are settled are %s",
                        stated,
                        trainers(settled));
        return stated;
    }
}
