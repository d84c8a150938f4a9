package derelayl.experiment;

import derelayl.files.WholeFile;
import derelayl.record.FolderLock;
import derelayl.record.Manifest;
import derelayl.record.Manifest.Status;
import derelayl.scenario.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A plan and the folder that it is played into. Whatever is in the folder is complete at any moment, so that a session
 * that was killed can be gone on with.
 */
public final class SweepSession {
    private static final Pattern OWN = Pattern.compile(
            "manifest\\.json|plan\\.properties|scenario\\.properties|design\\.csv|runs\\.csv|summary\\.csv|series\\.csv\\.gz"
                    + "|failures\\.csv|timings\\.csv|datapackage\\.json|journal\\.(tsv|lock)|report\\.html|[a-z0-9_-]+\\.(pdf|png)"
                    + "|rules/[a-z]+/[^/]+\\.drl|kept/.*|.*\\.part");

    private final Sweep plan;
    private final Path folder;
    private final Library library;
    private final SweepManifest manifest;

    private SweepSession(Sweep plan, Path folder, Library library, SweepManifest manifest) {
        this.plan = plan;
        this.folder = folder;
        this.library = library;
        this.manifest = manifest;
    }

    /** Opens a folder for all runs of a plan; see the other method of this name. */
    public static SweepSession open(
            Sweep plan,
            String name,
            Path folder,
            Library library,
            IfExists ifExists,
            boolean isRetried,
            List<String> command)
            throws IOException {
        return open(plan, name, folder, library, ifExists, isRetried, Shard.WHOLE, command);
    }

    /**
     * Opens a folder for a plan: makes it, or sees what it has of the plan already.
     *
     * @param name what the plan is called
     * @param library where the defaults are
     * @param ifExists what to do if there is a sweep
     * @param isRetried whether runs that have failed are to be played again
     * @param shard which of the runs are to be played here
     * @param command what was typed
     * @throws FileSystemException if the folder holds something that must stay as it is
     * @throws SweepException with all that differs, if the plan cannot go on with what the folder has
     */
    public static SweepSession open(
            Sweep plan,
            String name,
            Path folder,
            Library library,
            IfExists ifExists,
            boolean isRetried,
            Shard shard,
            List<String> command)
            throws IOException {
        var program = Program.identity();
        var manifest =
                new SweepManifest(name, SweepTexts.identity(plan, program), program, command, shard, Instant.now());
        var session = new SweepSession(plan, folder, library, manifest);
        session.open(ifExists, isRetried);
        return session;
    }

    private void open(IfExists ifExists, boolean isRetried) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileSystemException(folder.toString(), null, "this is a file, where a folder is needed");
        }
        if (!hasNothing()
                && !Files.exists(folder.resolve(SweepTexts.PLAN))
                && !Files.exists(folder.resolve(Manifest.NAME))) {
            throw new FileSystemException(
                    folder.toString(), null, "this holds files that are no sweep's; choose another folder with --out");
        }
        Files.createDirectories(folder);
        var lock = FolderLock.take(folder.toRealPath());
        try {
            take(ifExists, isRetried);
        } finally {
            lock.close();
        }
    }

    /** Makes the folder this session's, while nobody else can. */
    private void take(IfExists ifExists, boolean isRetried) throws IOException {
        if (hasNothing()) {
            begin();
            return;
        }
        Journal.checkIsAlone(folder);
        switch (ifExists) {
            case FAIL ->
                throw new FileSystemException(
                        folder.toString(),
                        null,
                        "this holds a sweep already (%s); choose another folder with --out, or --if-exists resume or replace"
                                .formatted(Manifest.statusIn(folder)
                                        .map(SweepSession::word)
                                        .orElse("damaged")));
            case REPLACE -> {
                delete();
                begin();
            }
            case RESUME -> resume(isRetried);
        }
    }

    /** How a sweep ended that nobody plays any more. */
    private static String word(Status status) {
        return status == Status.RUNNING ? "cut off" : status.word();
    }

    /** Whether there is nothing, or nothing but what a killed process has begun to write. */
    private boolean hasNothing() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.allMatch(file -> file.toString().endsWith(WholeFile.PART));
        }
    }

    private void begin() throws IOException {
        publish();
        Journal.start(folder, manifest.identity(), Journal.Known.NONE);
    }

    private void resume(boolean isRetried) throws IOException {
        checkShard();
        var journal = Journal.identityIn(folder);
        var hasRuns = journal.isPresent() || Files.exists(folder.resolve(SweepTables.SUMMARY));
        if (!hasRuns || !Files.exists(folder.resolve(SweepTexts.PLAN))) {
            begin();
            return;
        }
        var isSame = journal.isPresent() && journal.get().equals(manifest.identity());
        if (!isSame || isRetried) {
            var earlier = new EarlierRuns(SweepFolder.at(folder, library, plan.trust()), plan);
            if (!isSame && !shard().equals(Shard.WHOLE)) {
                throw SweepException.ofPlan(
                        "%s: this shard was played for another plan, or by another program; extend the whole once its shards are merged"
                                .formatted(folder));
            }
            var program = Manifest.textIn(folder, SweepManifest.PROGRAM).orElse("");
            var identity = SweepTexts.identity(earlier.folder().sweep(), program);
            if (journal.isPresent() && !isSame && !journal.get().equals(identity)) {
                throw SweepException.ofPlan(
                        "%s: this was being extended for another plan when it was stopped; go on with that plan first"
                                .formatted(folder));
            }
            check(Differences.between(earlier, program, manifest.program()));
            if (!isUnchanged(earlier, identity, isRetried)) {
                Journal.start(folder, manifest.identity(), reader -> earlier.forEach(isRetried, reader));
            }
        }
        publish();
    }

    private void checkShard() throws IOException {
        var there =
                Manifest.textIn(folder, SweepManifest.SHARD).flatMap(Shard::of).orElse(Shard.WHOLE);
        if (!there.equals(shard())) {
            throw SweepException.ofPlan("%s: this holds %s, and not %s".formatted(folder, name(there), name(shard())));
        }
    }

    private static String name(Shard shard) {
        return shard.equals(Shard.WHOLE) ? "a whole sweep" : "shard " + shard.text();
    }

    private boolean isUnchanged(EarlierRuns earlier, String identity, boolean isRetried) throws IOException {
        return earlier.folder().isComplete()
                && identity.equals(manifest.identity())
                && !(isRetried && !earlier.folder().failures().isEmpty());
    }

    private void check(List<String> differences) {
        if (!differences.isEmpty()) {
            throw SweepException.ofPlan("%s: this cannot be gone on with, for it differs from the plan:\n  %s"
                    .formatted(folder, String.join("\n  ", differences)));
        }
    }

    /** Writes what is to be played; the plan comes last, for without it there is no sweep. */
    private void publish() throws IOException {
        manifest.write(folder, Status.RUNNING, Map.of());
        var texts = SweepTexts.of(plan);
        for (var text : texts.entrySet()) {
            if (!text.getKey().equals(SweepTexts.PLAN)) {
                publish(text.getKey(), text.getValue());
            }
        }
        new SweepTables(plan, folder).writeDesign();
        publish(SweepTexts.PLAN, texts.get(SweepTexts.PLAN));
    }

    private void publish(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void delete() throws IOException {
        var place = folder.toRealPath();
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                var name = place.relativize(file).toString().replace('\\', '/');
                var isEmptied = name.matches("(rules|kept)(/.*)?") && Files.isDirectory(file) && isEmpty(file);
                var isOwn = Files.isRegularFile(file) && OWN.matcher(name).matches() && !name.equals(FolderLock.NAME);
                if (isEmptied || isOwn) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Which of the runs are played here. */
    Shard shard() {
        return manifest.shard();
    }

    /** The folder, as it is now. */
    public SweepFolder folder() throws IOException {
        return SweepFolder.at(folder, library, plan.trust());
    }

    /** Takes over what shards have played. */
    public void take(Shards shards) throws IOException {
        Journal.start(folder, manifest.identity(), shards::forEach);
    }

    /** Says in the manifest how the session has ended. */
    public void end(Status status, Map<String, Object> more) throws IOException {
        manifest.write(folder, status, more);
    }
}
