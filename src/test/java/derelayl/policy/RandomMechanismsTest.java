package derelayl.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Relays;
import derelayl.audit.Audit;
import derelayl.chain.ChainPlan;
import derelayl.chain.ChainWriter;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import derelayl.vocabulary.Candidate;
import derelayl.vocabulary.Money;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Prize;
import derelayl.vocabulary.Question;
import derelayl.vocabulary.Stake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever rules say of ranks, deposits, prizes and coins, none is lost or comes from nowhere. */
class RandomMechanismsTest {
    private static final int ROUNDS = 50;
    private static final List<Class<? extends Question>> KINDS =
            List.of(Candidate.class, Stake.class, Prize.class, Money.class);

    @TempDir
    private Path folder;

    private int last;
    private boolean isInEffect;

    private void check(Round round) {
        last = round.number();
        var ledger = round.relay().ledger();
        assertEquals(0, ledger.held(), 1e-9 * Math.max(1, ledger.minted()));
        assertEquals(ledger.minted() - ledger.burned(), ledger.supply(), 1e-9 * Math.max(1, ledger.minted()));
        assertTrue(Arrays.stream(ledger.balances()).allMatch(coins -> coins >= 0), () -> "round " + round.number());
        isInEffect |= Arrays.stream(PolicyPoint.values())
                .flatMap(point -> round.asked(point).stream())
                .anyMatch(question -> KINDS.contains(question.getClass())
                        && !question.decisions().isEmpty());
    }

    /** Whether the relay reaches its last round, with an answer in effect that is not the default. */
    private boolean play(int seed, boolean isAudited) throws IOException {
        var drawn = new DrawnMechanism(seed);
        var relay = new RelaySimulation(seed, drawn.parameters(), PolicyBook.of(drawn.files(), Relays.SETTINGS));
        var chain = folder.resolve(seed + ".jsonl.gz");
        last = 0;
        isInEffect = false;
        relay.observe(this::check);
        try (var writer = new ChainWriter(Files.newOutputStream(chain), new ChainPlan(true, ROUNDS, "0".repeat(64)))) {
            if (isAudited) {
                relay.observe(writer);
            }
            relay.run(ROUNDS);
        } catch (RuleException told) {
            assertTrue(told.getMessage().contains(": rule '"), told::getMessage);
            return false;
        }
        if (isAudited) {
            var audited = Audit.of(chain, Optional.empty()).audit();
            assertEquals(0, audited.found(), () -> "seed %d: %s".formatted(seed, audited.findings()));
        }
        Files.delete(chain);
        assertEquals(ROUNDS, last);
        return isInEffect;
    }

    private void play(int relays) throws IOException {
        var reached = 0;
        for (var seed = 0; seed < relays; seed++) {
            reached += play(seed, seed % 5 == 0) ? 1 : 0;
        }
        var counted = "%d of %d relays reached their last round, decided by drawn rules".formatted(reached, relays);
        System.out.println(counted);
        assertTrue(reached >= relays / 2, counted);
    }

    @Test
    void conserveCoins() throws IOException {
        play(60);
    }

    @Test
    @Tag("statistics")
    void conserveCoinsInManyRelays() throws IOException {
        play(2_000);
    }
}
