package derelayl.chain;

import derelayl.ledger.Movement;
import derelayl.lineage.ModelId;
import derelayl.record.Checksum;
import derelayl.record.FastGzipOutputStream;
import derelayl.record.Recorder;
import derelayl.relay.Round;
import derelayl.state.StateInput;
import derelayl.state.StateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@code chain.jsonl.gz}: the blocks of a run, each in a line with the hash of the line before. */
public final class ChainWriter implements Recorder {
    /** The file's name. */
    public static final String NAME = "chain.jsonl.gz";

    private final OutputStream out;
    private final ChainPlan plan;
    private List<ChainState.Model> models = List.of();
    private long blocks;
    private String head = ChainState.BEFORE_GENESIS;

    /** A writer of a chain without blocks. */
    public ChainWriter(OutputStream out, ChainPlan plan) throws IOException {
        this.out = new FastGzipOutputStream(out);
        this.plan = plan;
    }

    /** How far the chain has come. */
    public ChainState state() {
        return new ChainState(blocks, head, models);
    }

    @Override
    public void roundCompleted(Round round) {
        if (blocks == 0) {
            append(genesis(round));
        }
        var content = new BlockContent(round, new Fingerprints(models));
        List<List<Movement>> movements = plan.isFull() ? MovementRows.byBlock(round) : List.of();
        for (var i = 0; i < round.blocks().size(); i++) {
            var block = round.blocks().get(i);
            var line = new Line(blocks, head, BlockContent.kind(block), round.number());
            content.write(block, line);
            if (plan.isFull()) {
                MovementRows.write(movements.get(i), line);
            }
            append(line);
        }
        if (!round.settlement().settled().isEmpty()) {
            models = content.fingerprints().named(round.settlement().models());
        }
        if (round.number() == plan.rounds()) {
            append(accounts(round));
            append(new Line(blocks, head, "end", round.number()));
        }
    }

    private Line genesis(Round first) {
        var parameters = first.relay().parameters();
        var owner = 0;
        var genesis = first.relay().genesis();
        var model = Fingerprints.genesis(owner, genesis);
        models = List.of(model);
        var line = new Line(blocks, head, "genesis", 0);
        line.name("format").add(1);
        line.name("detail").add(plan.isFull() ? "full" : "blocks");
        line.name("inputs").add(plan.inputs());
        line.name("participants").add(parameters.participants());
        line.name("quorum").add(parameters.verification().quorum());
        line.name("fingerprints").add(genesis.fingerprint().isPresent() ? "weights" : "descent");
        line.name("model").add(model.fingerprint());
        line.name("model_owner").add(owner);
        line.name("owners").addAll(first.roles().owners(), (array, each) -> array.add(each.index()));
        return line;
    }

    /** Every participant's coins at the end; nothing moves any more once the last round is complete. */
    private Line accounts(Round last) {
        var ledger = last.relay().ledger();
        var line = new Line(blocks, head, "accounts", last.number());
        line.name("minted").add(ledger.minted());
        line.name("burned").add(ledger.burned());
        line.name("balances").addAll(last.relay().participants(), (array, each) -> array.add(each.coins()));
        return line;
    }

    private void append(Line line) {
        var bytes = line.bytes();
        try {
            out.write(bytes);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        head = Checksum.of(bytes);
        blocks++;
    }

    @Override
    public void save(StateOutput state) throws IOException {
        out.flush();
        state.add(blocks);
        state.add(head);
        state.add(models.size());
        for (var model : models) {
            state.add(model.id().version());
            state.add(model.id().trainer());
            state.add(model.fingerprint());
        }
    }

    @Override
    public void restore(StateInput state) throws IOException {
        blocks = state.nextLong();
        head = state.nextText();
        models = new ArrayList<>();
        for (var left = state.nextCount(3 * Integer.BYTES); left > 0; left--) {
            var id = new ModelId(state.nextInt(), state.nextInt());
            models.add(new ChainState.Model(id, state.nextText()));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
