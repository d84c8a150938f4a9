package derelayl.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Played;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are held against their chains. */
class AuditTest {
    @TempDir
    private Path folder;

    private static Audited audited(Path run) throws IOException {
        return Audit.of(run, Optional.empty()).audit();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paper --rounds 60",
                "forgers-checked --rounds 60 -p policy.reward=decaying-royalties",
                "forgers-unchecked --rounds 60 -p policy.reward=owner-only",
                "free-riders --rounds 60 -p policy.acknowledgement=forgiving -p setting.readmission=5"
                        + " -p setting.strike-expiry=7",
                "opportunists --rounds 60 -p record.every=7",
                "blacklist-trap --rounds 40 -p acknowledgement.committee=9 -p retest.false-alarm=0.2",
                "dead-band --rounds 40",
                "captured --rounds 40 -p policy.selection=keep-owners",
                "abstainers --rounds 40 -p policy.bidding=equal-offers -p streams=keyed",
                "paper --rounds 9 -p participants=4",
            })
    void everythingFollowsFromEveryRunsChain(String options) throws IOException {
        for (var detail : List.of("blocks", "full")) {
            var run = Played.run(folder, (options + " -p chain=" + detail).split(" "));
            var audited = audited(run);
            assertEquals(List.of(), audited.findings(), options);
            assertEquals(
                    List.of("rounds.csv", "participants.csv.gz", "summary.json", "manifest.json"), audited.compared());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rounds.csv, ',4,4,', ',4,3,'",
        "participants.csv.gz, 'model_owner', 'trainer'",
        "summary.json, '\"coins_minted\" : ', '\"coins_minted\" : 1'",
        "summary.json, 'last_round', 'the_last_round'",
        "manifest.json, '\"chain\" : \"', '\"chain\" : \"0'",
    })
    void aTableThatSaysSomethingElseIsFound(String name, String said, String instead) throws IOException {
        var run = Played.run(folder, "paper", "--rounds", "50", "-p", "chain=blocks");
        var file = run.resolve(name);
        var text = text(file);
        assertTrue(text.contains(said), text);
        write(file, text.replaceFirst(java.util.regex.Pattern.quote(said), instead));
        var audited = audited(run);
        assertFalse(audited.fits());
        assertTrue(
                audited.findings().get(0).toString().startsWith(name),
                audited.findings().toString());
    }

    private static String text(Path file) throws IOException {
        try (var in = file.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (var out = file.toString().endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
