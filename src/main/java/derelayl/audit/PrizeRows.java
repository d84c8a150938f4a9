package derelayl.audit;

import derelayl.audit.RoundAudit.Delivery;
import java.util.ArrayList;
import java.util.List;

/** What settled models earn: the usual, unless rules were asked. */
final class PrizeRows {
    private static final int CELLS = 4;

    private PrizeRows() {}

    /** In the order of settlement. */
    static List<SettledModel> read(Fields block, List<Delivery> settled, Royalties usual, Chain chain) {
        if (!block.has("prizes")) {
            return settled.stream()
                    .map(delivery -> new SettledModel(delivery, 0, usual.owner(), 1))
                    .toList();
        }
        var rows = block.rows("prizes", CELLS);
        var stated = rows.stream().map(row -> chain.participant(row, 0)).toList();
        var due = settled.stream().map(Delivery::trainer).toList();
        if (!stated.equals(due)) {
            throw new Unreadable("prizes: they are of %s, but settled are the models of %s", stated, due);
        }
        var earning = new ArrayList<SettledModel>();
        for (var row : rows) {
            var owner = row.isNone(2) ? usual.owner() : row.coins(2);
            earning.add(new SettledModel(settled.get(earning.size()), row.coins(1), owner, row.coins(3)));
        }
        return earning;
    }
}
