package derelayl.gui.inspector;

import derelayl.gui.history.ObservedRelay;
import derelayl.ledger.Block;
import derelayl.ledger.Deposit;
import derelayl.ledger.DepositBlock;
import derelayl.lineage.RelayModel;
import java.util.List;

/**
 * What there is to know about a block.
 *
 * @param block the block
 * @param relay the relay whose block it is
 */
record InspectedBlock(Block block, ObservedRelay relay) implements Inspectable {
    @Override
    public String title() {
        return "Block of round %d: %s".formatted(block.round(), BlockDescription.kind(block));
    }

    @Override
    public List<String> tip() {
        return List.of(title(), BlockDescription.content(block), "mined by " + miner());
    }

    @Override
    public List<Property> properties() {
        return List.of(
                Property.text("Kind", "What it records", () -> BlockDescription.kind(block)),
                Property.count("Round", "Counted from 1", block::round),
                Property.text("Miner", "Who mined it", this::miner),
                Property.text("Content", "How much is in it", () -> BlockDescription.content(block)),
                block instanceof DepositBlock deposits
                        ? Property.numbers(
                                "Deposits of trainers",
                                "In coins",
                                () -> deposits.deposits().stream()
                                        .mapToDouble(Deposit::trainerCoins)
                                        .toArray())
                        : Property.numbers(
                                "Claims of its models",
                                "Performance numbers",
                                () -> BlockDescription.models(block).stream()
                                        .mapToDouble(RelayModel::claim)
                                        .toArray()));
    }

    private String miner() {
        return block.miner().isPresent()
                ? Labels.ofParticipant(block.miner().getAsInt(), relay)
                : "nobody, for nobody was there";
    }

    @Override
    public List<InspectorPanel> panels() {
        return List.of(
                block instanceof DepositBlock deposits
                        ? new TablePanel(
                                "Deposits",
                                List.of("Owner", "Coins", "Trainer", "Coins"),
                                () -> deposits.deposits().stream()
                                        .map(InspectedBlock::row)
                                        .toList())
                        : new TablePanel(
                                "Models",
                                List.of("Trainer", "Owner", "Claimed", "Acknowledged"),
                                () -> BlockDescription.models(block).stream()
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
                relay.models()
                        .of(model)
                        .map(result -> result.acknowledged() ? "yes" : "no")
                        .orElse(""));
    }
}
