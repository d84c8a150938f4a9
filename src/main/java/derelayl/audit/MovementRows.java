package derelayl.audit;

import java.util.Arrays;
import java.util.List;

/** Movements of coins from one account to another. */
final class MovementRows {
    private static final int CELLS = 6;

    private MovementRows() {}

    static Flows read(Fields block, Chain chain) {
        var rules = block.list("rules").size();
        var flows = new Flows();
        for (var row : block.rows("movements", CELLS)) {
            var word = row.text(4);
            var reason = Arrays.stream(Reason.values())
                    .filter(known -> known.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("movements: there is no reason '%s'", word));
            var participant = switch (reason) {
                case DEPOSIT, LEVY -> chain.participant(row, 0);
                case BLOCK_REWARD, ROYALTY, PRIZE, REFUND, COMPENSATION, VOTE -> chain.participant(row, 1);
                case BURN -> 0;
            };
            chain.findings()
                    .require(
                            account(row, 0).equals(reason.from(participant))
                                    && account(row, 1).equals(reason.to(participant)),
                            "movements: no %s goes from %s to %s",
                            word,
                            account(row, 0),
                            account(row, 1));
            flows.add(reason, participant, row.coins(2), row.count(3));
            checkRules(row, rules);
        }
        return flows;
    }

    private static String account(Cells row, int cell) {
        return row.values().get(cell) instanceof String name ? name : String.valueOf(row.whole(cell));
    }

    private static void checkRules(Cells row, int rules) {
        for (var rule : Fields.cast(row.table(), row.values().get(5), List.class)) {
            var number = Fields.whole(row.table(), Fields.cast(row.table(), rule, Double.class));
            if (number < 0 || number >= rules) {
                throw new Unreadable("movements: there is no rule %d", number);
            }
        }
    }
}
