package derelayl.audit;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A round, block by block. */
final class RoundAudit {
    private final Chain chain;
    private final int number;
    private final Set<Integer> owners;
    private final Map<Integer, Match> matches = new LinkedHashMap<>();
    private final Map<Integer, Delivery> deliveries = new LinkedHashMap<>();
    private final BitSet excluded;

    /** What the two sides of a match put in. */
    record Match(int owner, double ownerCoins, int trainer, double trainerCoins) {}

    /** A model, and the performance that its trainer claims. */
    record Delivery(int trainer, Model model, double claim) {
        Delivery claiming(double performance) {
            return new Delivery(trainer, model, performance);
        }
    }

    /** @param chosen the owners whom the last settlement has chosen; those who are excluded own nothing */
    RoundAudit(Chain chain, int number, List<Integer> chosen) {
        this.chain = chain;
        this.number = number;
        owners = new LinkedHashSet<>(chosen);
        owners.removeIf(chain.standings()::isExcluded);
        excluded = chain.standings().excluded();
    }

    void deposits(Fields block) {
        var flows = new Flows();
        var rows = block.rows("deposits", 4);
        for (var row : rows) {
            var match = new Match(chain.participant(row, 0), row.coins(1), chain.participant(row, 2), row.coins(3));
            require(owners.contains(match.owner()), "participant %d owns no model in this round", match.owner());
            require(isFree(match.trainer()), "participant %d may not train in this round", match.trainer());
            require(matches.put(match.trainer(), match) == null, "participant %d trains twice", match.trainer());
            flows.add(Reason.DEPOSIT, match.owner(), match.ownerCoins(), 1);
            flows.add(Reason.DEPOSIT, match.trainer(), match.trainerCoins(), 1);
        }
        chain.books().checkCover(flows, chain.findings());
        reward(block, rows.size() * block.object("prices").number("deposit"), flows);
        chain.post(flows, block);
    }

    private boolean isFree(int participant) {
        return !owners.contains(participant) && !chain.standings().isExcluded(participant);
    }

    private void require(boolean condition, String what, Object... values) {
        chain.findings().require(condition, what, values);
    }

    /** Finds fault with a block's miner and reward; then it moves. */
    void reward(Fields block, double due, Flows flows) {
        var miner = block.wholeOrNone("miner");
        var reward = block.number("reward");
        if (miner.isEmpty()) {
            chain.findings().compare("the reward of nobody", reward, 0);
            return;
        }
        var index = chain.genesis().participant("miner", miner.getAsInt());
        require(isFree(index) && !matches.containsKey(index), "participant %d may not mine in this round", index);
        chain.findings().compare("the reward", reward, due);
        flows.add(Reason.BLOCK_REWARD, index, reward, 1);
    }

    void encryption(Fields block) {
        for (var row : block.rows("models", 4)) {
            var owner = chain.participant(row, 1);
            var trainer = chain.participant(row, 2);
            var base = chain.descent().base(row.whole(3));
            var model = new Model(row.text(0), owner, base);
            var match = Optional.ofNullable(matches.get(trainer));
            require(
                    match.map(Match::owner).equals(Optional.of(owner)),
                    "participant %d does not train on a model of participant %d",
                    trainer,
                    owner);
            require(
                    !chain.genesis().hasDescent()
                            || model.fingerprint()
                                    .equals(Model.fingerprint(base.fingerprint(), number, owner, trainer)),
                    "%s is not the fingerprint of a model of participant %d's on base %d",
                    model.fingerprint(),
                    trainer,
                    row.whole(3));
            require(
                    deliveries.put(trainer, new Delivery(trainer, model, 0)) == null,
                    "participant %d delivers twice",
                    trainer);
        }
        var flows = new Flows();
        reward(block, deliveries.size() * block.object("prices").number("model_hash"), flows);
        chain.post(flows, block);
    }

    void testing(Fields block) {
        var claims = block.numbers("claims");
        if (claims.length != deliveries.size()) {
            throw new Unreadable("claims: there are %d, for %d models", claims.length, deliveries.size());
        }
        var next = 0;
        for (var delivery : deliveries.entrySet()) {
            delivery.setValue(delivery.getValue().claiming(claims[next++]));
        }
        var prices = block.object("prices");
        var flows = new Flows();
        var due = cases(block) * prices.number("testing_case") + claims.length * prices.number("entry");
        reward(block, due, flows);
        chain.post(flows, block);
    }

    static int cases(Fields block) {
        var cases = block.whole("cases");
        if (cases < 0) {
            throw new Unreadable("cases: there cannot be %d", cases);
        }
        return cases;
    }

    RoundResult settlement(Fields block) {
        return new SettlementAudit(this, chain).check(block);
    }

    int number() {
        return number;
    }

    /** Who owns a model in this round. */
    Set<Integer> owners() {
        return owners;
    }

    /** By trainer, in the order of matching. */
    Map<Integer, Match> matches() {
        return matches;
    }

    /** By trainer, in the order of the encryption block. */
    Map<Integer, Delivery> deliveries() {
        return deliveries;
    }

    /** Who may not vote. */
    BitSet excluded() {
        return excluded;
    }
}
