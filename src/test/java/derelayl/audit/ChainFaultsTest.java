package derelayl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chains that were changed are found out. */
class ChainFaultsTest {
    private static final Path VECTORS = Path.of("docs", "chain");
    private static final String[] RUN = {
        "forgers-checked",
        "--rounds",
        "50",
        "-p",
        "participants=40",
        "-p",
        "start.owners=6",
        "-p",
        "policy.acknowledgement=strikes",
        "-p",
        "chain=blocks"
    };

    private static final String[] MECHANISM = {
        "forgers-checked",
        "--rounds",
        "8",
        "--seed",
        "2",
        "-p",
        "participants=20",
        "-p",
        "start.owners=4",
        "-p",
        "settlement.share=0.6",
        "-p",
        "population.forger.share=0.2",
        "-p",
        "policy.acknowledgement=forgiving",
        "-p",
        "setting.strikes=1",
        "-p",
        "setting.readmission=3",
        "-p",
        "retest.false-alarm=0.2",
        "-p",
        "policy.selection=by-measured-gain",
        "-p",
        "policy.deposit=voters-rewarded",
        "-p",
        "policy.reward=owner-and-ancestors + measured-gain + trainer-prize + capped-supply + demurrage"
                + " + nothing-for-excluded",
        "-p",
        "setting.supply-cap=200",
        "-p",
        "chain=full"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(files = "docs/chain/faults.csv", useHeadersInDisplayName = true)
    void thePublishedFaultsAreFoundWhereTheyAre(String file, long block, String fault) throws IOException {
        var audited = Audit.of(VECTORS.resolve(file), Optional.empty()).audit();
        assertTrue(
                audited.findings().get(0).place().matches("block %d\\b.*".formatted(block)),
                () -> fault + ": " + audited.findings());
    }

    @Test
    void thePublishedChainWithAnotherMechanismIsWhatTheProgramWritesToday() throws IOException {
        var published = TestChain.of(VECTORS.resolve("mechanism.jsonl"));
        published.assertFits(folder);
        var played = TestChain.played(folder, MECHANISM);
        assertEquals(withoutHashes(published), withoutHashes(played));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "full"})
    void thePublishedChainsFitAndAreWhatTheProgramWritesToday(String detail) throws IOException {
        var published = TestChain.of(VECTORS.resolve(detail + ".jsonl"));
        published.assertFits(folder);
        var played = TestChain.played(
                folder,
                ("forgers-checked --rounds 8 --seed 3 -p participants=20 -p start.owners=4 -p settlement.share=0.6"
                                + " -p population.forger.share=0.2 -p policy.acknowledgement=forgiving"
                                + " -p setting.strikes=1 -p setting.readmission=3 -p chain=" + detail)
                        .split(" "));
        assertEquals(withoutHashes(published), withoutHashes(played));
    }

    /** What other keys a scenario has changes the checksum of its inputs, and with it all hashes. */
    private static List<String> withoutHashes(TestChain chain) {
        return chain.lines().stream()
                .map(line -> line.replaceAll("\"(previous|inputs)\":\"[0-9a-f]{64}\"", ""))
                .toList();
    }

    @Test
    void aHashThatWasPublishedIsKept() throws IOException {
        var chain = TestChain.of(VECTORS.resolve("blocks.jsonl"));
        assertTrue(TestChain.audited(folder, chain.bytes(), Optional.of(chain.head()))
                .fits());
        assertEquals(
                1,
                TestChain.audited(folder, chain.bytes(), Optional.of("0".repeat(64)))
                        .found());
    }

    @Test
    void randomChangesAreFound() throws IOException {
        changeAtRandom(400);
        forgeAtRandom(200);
    }

    @Test
    @Tag("faults")
    void thousandsOfRandomChangesAreFound() throws IOException {
        changeAtRandom(10_000);
        forgeAtRandom(1_000);
    }

    /** Bits flipped, lines lost, doubled and swapped, files cut off: all are found without a published hash. */
    private void changeAtRandom(int changes) throws IOException {
        var chain = TestChain.played(folder, RUN);
        chain.assertFits(folder);
        var random = new SplittableRandom(1);
        for (var change = 0; change < changes; change++) {
            var content = Mutation.values()[change % Mutation.values().length].of(chain, random);
            var audited = TestChain.audited(folder, content, Optional.empty());
            if (audited.fits()) {
                Files.write(Path.of("target", "unnoticed.jsonl"), content);
            }
            assertTrue(!audited.fits(), "unnoticed: change " + change + ", see target/unnoticed.jsonl");
        }
        System.out.printf("%d of %d random changes of a chain found%n", changes, changes);
    }

    /** A number, truth or participant is another, and all later hashes fit: what no longer follows is found. */
    private void forgeAtRandom(int forgeries) throws IOException {
        var chain = TestChain.played(folder, RUN);
        var random = new SplittableRandom(2);
        var found = 0;
        for (var i = 0; i < forgeries; i++) {
            var forged = Forgery.of(chain, random);
            var audited = TestChain.audited(folder, forged.chain().bytes(), Optional.empty());
            found += audited.fits() ? 0 : 1;
            assertTrue(
                    !audited.fits() || forged.isFree(),
                    () -> "unnoticed: " + forged.what() + "\n" + forged.before() + "\n" + forged.after());
            assertTrue(
                    !TestChain.audited(folder, forged.chain().bytes(), Optional.of(chain.head()))
                            .fits(),
                    "unnoticed though the hash was published");
        }
        System.out.printf(
                "%d of %d forgeries with new hashes found, all of them by a published hash%n", found, forgeries);
    }
}
