package derelayl.command;

import derelayl.experiment.Row;
import derelayl.experiment.SweepFolder;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Plays runs of a sweep again, each into a folder of its own: {@code kept/run-N}.
 *
 * @param folder of the sweep, which is over
 * @param command what was typed
 */
record RunTables(SweepFolder folder, List<String> command) {
    /** Of which runs. */
    enum Keep {
        NONE,
        FAILED,
        ALL
    }

    void write(Keep keep) throws Exception {
        var kept = new ArrayList<Long>();
        if (keep != Keep.NONE) {
            folder.forEachRun(row -> {
                if (isKept(row, keep)) {
                    kept.add(row.run());
                }
            });
        }
        for (var number : kept) {
            write(number);
        }
    }

    private static boolean isKept(Row row, Keep keep) {
        return keep == Keep.ALL || row.isFailed();
    }

    private void write(long number) throws Exception {
        var inputs = folder.sweep().inputsWithSeed(number);
        var scenario = inputs.scenario();
        var manifest = Manifest.of(
                scenario.name(), scenario.seed(), inputs.checksum(), new LinkedHashMap<>(), command, Instant.now());
        var place = RunFolder.open(folder.path().resolve(Path.of("kept", "run-" + number)), true, manifest.running());
        var policies = PolicyBook.of(inputs.rules(), scenario.settings(), inputs.trust());
        var silent = new PrintWriter(Writer.nullWriter());
        try {
            new ScenarioRun(
                            inputs,
                            policies,
                            place,
                            manifest,
                            ScenarioRun.Checkpoints.NONE,
                            silent,
                            silent,
                            new Timings())
                    .play();
        } catch (RuleException failedAsBefore) {
            // What is kept of it is its inputs and, in its manifest, the reason.
        }
    }
}
