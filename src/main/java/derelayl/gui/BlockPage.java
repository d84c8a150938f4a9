package derelayl.gui;

import derelayl.ledger.Block;
import derelayl.ledger.Deposit;
import derelayl.ledger.DepositBlock;
import derelayl.lineage.RelayModel;
import java.util.List;

/**
 * What there is to know about a block.
 *
 * @param block the block
 * @param watch the relay whose block it is
 */
record BlockPage(Block block, RelayWatch watch) {
    List<Fact> facts() {
        return List.of(
                Fact.words("Kind", "What it records", () -> BlockText.kind(block)),
                Fact.count("Round", "Counted from 1", block::round),
                Fact.words("Miner", "Who mined it", this::miner),
                Fact.words("Content", "How much is in it", () -> BlockText.content(block)),
                block instanceof DepositBlock deposits
                        ? Fact.numbers(
                                "Deposits of trainers",
                                "In coins",
                                () -> deposits.deposits().stream()
                                        .mapToDouble(Deposit::trainerCoins)
                                        .toArray())
                        : Fact.numbers(
                                "Claims of its models",
                                "Performance numbers",
                                () -> BlockText.models(block).stream()
                                        .mapToDouble(RelayModel::claim)
                                        .toArray()));
    }

    private String miner() {
        return block.miner().isPresent()
                ? "participant %d, %s"
                        .formatted(
                                block.miner().getAsInt(),
                                watch.relay()
                                        .participants()
                                        .get(block.miner().getAsInt())
                                        .disposition()
                                        .name())
                : "nobody was there to mine it";
    }

    List<View> views() {
        return List.of(
                block instanceof DepositBlock deposits
                        ? TableView.of(
                                "Deposits",
                                List.of("Owner", "Coins", "Trainer", "Coins"),
                                () -> deposits.deposits().stream()
                                        .map(BlockPage::row)
                                        .toList())
                        : TableView.of(
                                "Models",
                                List.of("Trainer", "Owner", "Claimed", "Acknowledged"),
                                () -> BlockText.models(block).stream()
                                        .map(this::row)
                                        .toList()));
    }

    private static List<String> row(Deposit deposit) {
        return List.of(
                String.valueOf(deposit.owner()),
                "%.4f".formatted(deposit.ownerCoins()),
                String.valueOf(deposit.trainer()),
                "%.4f".formatted(deposit.trainerCoins()));
    }

    private List<String> row(RelayModel model) {
        return List.of(
                String.valueOf(model.trainer()),
                String.valueOf(model.owner()),
                "%.2f".formatted(model.claim()),
                watch.models()
                        .of(model)
                        .map(fate -> fate.acknowledged() ? "yes" : "no")
                        .orElse(""));
    }
}
