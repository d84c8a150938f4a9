package derelayl.chain;

import derelayl.ledger.Movement;
import derelayl.relay.Round;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every movement of coins as double entry: from one account to another, why, and by which rules. */
final class MovementRows {
    private MovementRows() {}

    /** Adds {@code rules}, each once, and the {@code movements} that belong to a block. */
    static void write(List<Movement> movements, Line line) {
        var numbers = new LinkedHashMap<String, Integer>();
        movements.forEach(movement -> rules(movement).forEach(rule -> numbers.putIfAbsent(rule, numbers.size())));
        line.name("rules").addAll(numbers.keySet(), Line::addText);
        line.name("movements").addRows(movements, (row, movement) -> write(movement, numbers, row));
    }

    private static void write(Movement movement, Map<String, Integer> numbers, Line row) {
        switch (movement.reason()) {
            case BLOCK_REWARD, ROYALTY, PRIZE -> row.add("minted").add(movement.participant());
            case DEPOSIT -> row.add(movement.participant()).add("deposit");
            case REFUND, COMPENSATION, VOTE -> row.add("deposit").add(movement.participant());
            case BURN -> row.add("deposit").add("burned");
            case LEVY -> row.add(movement.participant()).add("burned");
        }
        row.add(movement.coins())
                .add(movement.count())
                .add(movement.reason().name().toLowerCase(Locale.ROOT))
                .addAll(rules(movement), (array, rule) -> array.add(numbers.get(rule)));
    }

    private static List<String> rules(Movement movement) {
        return movement.decisions().stream()
                .map(decision -> decision.by().toString())
                .distinct()
                .toList();
    }

    /** By block: deposits with the block that records them, a reward with its block, all else with the last. */
    static List<List<Movement>> byBlock(Round round) {
        var byBlock = new ArrayList<List<Movement>>();
        var rewarded = new ArrayDeque<List<Movement>>();
        for (var block : round.blocks()) {
            var movements = new ArrayList<Movement>();
            byBlock.add(movements);
            if (block.miner().isPresent() && block.reward(round.rewards().mining()) != 0) {
                rewarded.add(movements);
            }
        }
        for (var movement : round.movements()) {
            var block = switch (movement.reason()) {
                case DEPOSIT -> byBlock.get(0);
                case BLOCK_REWARD -> rewarded.remove();
                case ROYALTY, PRIZE, REFUND, COMPENSATION, VOTE, BURN, LEVY -> byBlock.get(byBlock.size() - 1);
            };
            block.add(movement);
        }
        return byBlock;
    }
}
