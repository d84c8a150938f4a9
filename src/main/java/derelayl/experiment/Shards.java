package derelayl.experiment;

import derelayl.policy.Trust;
import derelayl.record.Manifest;
import derelayl.record.Manifest.Status;
import derelayl.scenario.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The shards of a sweep, played each into a folder of its own. */
public final class Shards {
    private final SortedMap<Integer, SweepFolder> folders;

    private Shards(SortedMap<Integer, SweepFolder> folders) {
        this.folders = folders;
    }

    /**
     * Looks at the folders of shards, in any order.
     *
     * @param library where the defaults are
     * @throws SweepException with the first that is missing, doubled, of another sweep, or not over
     */
    public static Shards in(List<Path> paths, Library library, Trust trust) throws IOException {
        var folders = new TreeMap<Integer, SweepFolder>();
        for (var path : paths) {
            var shard = shard(path);
            var folder = SweepFolder.at(path, library, trust);
            check(folder, shard, folders);
            var before = Optional.ofNullable(folders.putIfAbsent(shard.index(), folder));
            if (before.isPresent()) {
                throw SweepException.ofPlan("shard %s is here twice: %s and %s"
                        .formatted(shard.text(), before.get().path(), path));
            }
        }
        var count = shard(paths.get(0)).count();
        for (var index = 1; index <= count; index++) {
            if (!folders.containsKey(index)) {
                throw SweepException.ofPlan("shard %s is missing".formatted(new Shard(index, count).text()));
            }
        }
        return new Shards(folders);
    }

    private static Shard shard(Path path) throws IOException {
        return Manifest.textIn(path, SweepManifest.SHARD)
                .flatMap(Shard::of)
                .orElseThrow(() -> SweepException.ofPlan("%s: this holds no shard of a sweep".formatted(path)));
    }

    private static void check(SweepFolder folder, Shard shard, SortedMap<Integer, SweepFolder> others)
            throws IOException {
        if (!folder.status().equals(Optional.of(Status.DONE))) {
            throw SweepException.ofPlan("%s: shard %s is not over; go on with it with --if-exists resume"
                    .formatted(folder.path(), shard.text()));
        }
        var program = text(folder, SweepManifest.PROGRAM);
        if (!program.equals(Program.identity())) {
            throw SweepException.ofPlan(
                    "%s: this was played by another version of the program".formatted(folder.path()));
        }
        if (others.isEmpty()) {
            return;
        }
        var first = others.get(others.firstKey());
        if (!text(folder, SweepManifest.IDENTITY).equals(text(first, SweepManifest.IDENTITY))) {
            throw SweepException.ofPlan(
                    "%s: this is a shard of another sweep than %s".formatted(folder.path(), first.path()));
        }
        var firstShard = shard(first.path());
        if (shard.count() != firstShard.count()) {
            throw SweepException.ofPlan("%s: this is shard %s, but %s is %s: both must be of the same number of shards"
                    .formatted(folder.path(), shard.text(), first.path(), firstShard.text()));
        }
    }

    private static String text(SweepFolder folder, String entry) throws IOException {
        return Manifest.textIn(folder.path(), entry).orElse("");
    }

    /** The sweep that they are of. */
    public Sweep sweep() {
        return first().sweep();
    }

    private SweepFolder first() {
        return folders.get(folders.firstKey());
    }

    /** What its plan is called. */
    public String plan() throws IOException {
        return text(first(), SweepManifest.PLAN);
    }

    /** Shows all runs that are over, also those that do not count. */
    void forEach(Consumer<RunRecord> reader) throws IOException {
        var runs = Math.toIntExact(sweep().plan().runs());
        for (var folder : folders.values()) {
            try (var journal = Journal.look(folder.path(), runs)) {
                for (var number = 1L; number <= runs; number++) {
                    if (journal.has(number)) {
                        reader.accept(journal.run(number));
                    }
                }
            }
        }
    }
}
