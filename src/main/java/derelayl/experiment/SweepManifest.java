package derelayl.experiment;

import derelayl.files.WholeFile;
import derelayl.record.Build;
import derelayl.record.Json;
import derelayl.record.Manifest;
import derelayl.record.Manifest.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code manifest.json} of a sweep: who plays what, and how far it came.
 *
 * @param plan the plan's name as typed
 * @param identity SHA-256 of all that decides the sweep
 * @param program SHA-256 of the program
 * @param command what was typed
 * @param shard which of its runs are played here
 * @param start when this execution began
 */
record SweepManifest(String plan, String identity, String program, List<String> command, Shard shard, Instant start) {
    static final String PLAN = "plan";
    static final String IDENTITY = "identity";
    static final String PROGRAM = "program";
    static final String SHARD = "shard";

    void write(Path folder, Status status, Map<String, Object> more) throws IOException {
        var entries = new LinkedHashMap<String, Object>();
        entries.put("status", status.word());
        entries.put(PLAN, plan);
        entries.put(IDENTITY, identity);
        entries.put(PROGRAM, program);
        if (!shard.equals(Shard.WHOLE)) {
            entries.put(SHARD, shard.text());
        }
        entries.put("command", command);
        entries.put("start", text(start));
        if (status != Status.RUNNING) {
            entries.put("end", text(Instant.now()));
        }
        entries.putAll(more);
        entries.putAll(Build.current().entries());
        WholeFile.write(folder.resolve(Manifest.NAME), Json.document(entries));
    }

    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
