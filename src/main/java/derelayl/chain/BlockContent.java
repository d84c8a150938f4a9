package derelayl.chain;

import derelayl.ledger.Block;
import derelayl.ledger.DepositBlock;
import derelayl.ledger.EncryptionBlock;
import derelayl.ledger.SettlementBlock;
import derelayl.ledger.TestingBlock;
import derelayl.participant.Participant;
import derelayl.relay.Round;

/**
 * What the blocks of a round say, field by field.
 *
 * @param round complete
 * @param fingerprints of its models
 */
record BlockContent(Round round, Fingerprints fingerprints) {
    static String kind(Block block) {
        if (block instanceof DepositBlock) {
            return "deposit";
        }
        if (block instanceof EncryptionBlock) {
            return "encryption";
        }
        return block instanceof TestingBlock ? "testing" : "settlement";
    }

    void write(Block block, Line line) {
        var miner = block.miner();
        line.name("miner");
        if (miner.isPresent()) {
            line.add(miner.getAsInt());
        } else {
            line.addJson("null");
        }
        line.name("reward").add(miner.isPresent() ? block.reward(round.rewards().mining()) : 0);
        line.name("prices").addObject(this::writePrices, block);
        if (block instanceof DepositBlock deposit) {
            write(deposit, line);
        } else if (block instanceof EncryptionBlock encryption) {
            write(encryption, line);
        } else if (block instanceof TestingBlock testing) {
            write(testing, line);
        } else if (block instanceof SettlementBlock settlement) {
            write(settlement, line);
        }
    }

    private void writePrices(Line line, Block block) {
        var mining = round.rewards().mining();
        var royalties = round.rewards().royalties();
        if (block instanceof DepositBlock) {
            line.name("deposit").add(mining.deposit());
        } else if (block instanceof EncryptionBlock) {
            line.name("model_hash").add(mining.modelHash());
        } else if (block instanceof TestingBlock) {
            line.name("testing_case").add(mining.testingCase());
            line.name("entry").add(mining.entry());
        } else {
            line.name("entry").add(mining.entry());
            line.name("test").add(mining.test());
            line.name("owner").add(royalties.owner());
            line.name("ancestor").add(royalties.ancestor());
            line.name("decay").add(royalties.decay());
            line.name("generations").add(royalties.generations());
            MechanismRows.writeWithheld(round, line);
        }
    }

    private void write(DepositBlock block, Line line) {
        line.name("deposits")
                .addRows(
                        block.deposits(),
                        (row, deposit) -> row.add(deposit.owner())
                                .add(deposit.ownerCoins())
                                .add(deposit.trainer())
                                .add(deposit.trainerCoins()));
    }

    private void write(EncryptionBlock block, Line line) {
        line.name("models")
                .addRows(
                        block.models(),
                        (row, model) -> row.add(fingerprints.of(model))
                                .add(model.owner())
                                .add(model.trainer())
                                .add(fingerprints.base(model)));
    }

    private void write(TestingBlock block, Line line) {
        line.name("cases").add(block.cases());
        line.name("claims").addAll(block.models(), (array, model) -> array.add(model.claim()));
    }

    private void write(SettlementBlock block, Line line) {
        line.name("cases").add(block.cases());
        VerdictRows.write(round, line);
        line.name("settled").addAll(block.settled(), (array, model) -> array.add(model.trainer()));
        line.name("owners")
                .addAll(
                        round.settlement().nextOwners().stream()
                                .map(Participant::index)
                                .toList(),
                        Line::add);
        var payments = Payments.of(block.payments(), round.relay().parameters().participants());
        payments.write(line);
        MechanismRows.write(round, payments, line);
    }
}
