package derelayl.audit;

import derelayl.audit.RoundAudit.Delivery;
import derelayl.audit.VerdictAudit.Verdict;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A settlement block: what was acknowledged, settled and paid.
 *
 * @param round the blocks before it
 * @param chain what all blocks come to
 */
record SettlementAudit(RoundAudit round, Chain chain) {
    RoundResult check(Fields block) {
        var flows = new Flows();
        var prices = block.object("prices");
        var models = round.deliveries().size();
        var tests = (double) models * RoundAudit.cases(block);
        round.reward(block, models * prices.number("entry") + tests * prices.number("test"), flows);
        var verdicts = VerdictAudit.verdicts(block, round, chain);
        var settled = settled(block, verdicts);
        var owners = owners(block, settled);
        new DepositsBack(round, chain, verdicts, trainers(settled)).check(block, flows);
        payForModels(block, settled, flows);
        chain.books().post(flows);
        levy(block, flows);
        chain.compare(flows, block);
        chain.books().checkNothingHeld(chain.findings());
        chain.descent().settle(settled.stream().map(Delivery::model).toList());
        return RoundResult.of(round, chain, settled, owners);
    }

    private void payForModels(Fields block, List<Delivery> settled, Flows flows) {
        var prices = Prices.of(block, chain);
        var earning = PrizeRows.read(block, settled, prices.royalties(), chain);
        var rows = block.rows("royalties", 3);
        chain.descent()
                .earnings(earning, prices)
                .compare(rows, prices.royalties().decay() == 1, chain.genesis(), chain.findings());
        rows.forEach(row -> flows.add(Reason.ROYALTY, chain.participant(row, 0), row.coins(1), row.count(2)));
        earning.forEach(each -> flows.add(Reason.PRIZE, each.delivery().trainer(), each.prize() * prices.scale(), 1));
    }

    /** A part of what everybody has once all else has moved. */
    private void levy(Fields block, Flows flows) {
        var part = Prices.levy(block);
        var levies = new Flows();
        for (var participant = 0; participant < chain.books().participants(); participant++) {
            var coins = chain.books().balance(participant) * part;
            levies.add(Reason.LEVY, participant, coins, 1);
            flows.add(Reason.LEVY, participant, coins, 1);
        }
        chain.books().post(levies);
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

    /** The settled models: the best of those acknowledged, equals in the order of matching. */
    private List<Delivery> settled(Fields block, Map<Integer, Verdict> verdicts) {
        var stated = participants(block, "settled");
        var best = RankRows.bestFirst(block, round, verdicts, chain).stream()
                .limit(stated.size())
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
