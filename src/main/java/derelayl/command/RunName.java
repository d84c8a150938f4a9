package derelayl.command;

import derelayl.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a run is called: by its seed, and by a hash of whatever else was typed.
 *
 * @param folder where it is kept
 */
record RunName(Path folder) {
    private static final int HASH_BYTES = 4;

    static RunName of(Scenario scenario, List<Map.Entry<String, String>> typed) {
        var overrides = typed.stream()
                .map(Map.Entry::getValue)
                .filter(assignment -> !assignment.matches("\\s*seed\\s*=.*"))
                .sorted()
                .collect(Collectors.joining("\n"));
        var name = "seed-" + scenario.seed() + (overrides.isEmpty() ? "" : "-" + hash(overrides));
        return new RunName(Path.of("runs", scenario.name(), name));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
