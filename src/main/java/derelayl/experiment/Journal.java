package derelayl.experiment;

import derelayl.files.OrdinaryFile;
import derelayl.files.WholeFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a sweep has come to so far: a line a run, in the order in which runs are over. Each line is with the operating
 * system before the next run's; one that was torn when the process was killed is left out. Of the runs, only the
 * places of their lines are held in memory: 8 bytes each.
 */
final class Journal implements AutoCloseable {
    static final String NAME = "journal.tsv";

    private static final String LOCK = "journal.lock";
    private static final String PLAYED =
            "another process is playing this sweep at this moment; choose another folder with --out";

    private static final String HEADER = "sweep ";
    private static final long NONE = -1;
    private static final int CHUNK = 4096;

    private final FileChannel channel;
    private final Optional<FileChannel> lock;
    private final long[] places;
    private long end;

    /** Runs that are over before a journal starts. */
    @FunctionalInterface
    interface Known {
        /** No runs. */
        Known NONE = reader -> {};

        /** Shows each. */
        void forEach(Consumer<RunRecord> reader) throws IOException;
    }

    private Journal(FileChannel channel, Optional<FileChannel> lock, int runs) {
        this.channel = channel;
        this.lock = lock;
        places = new long[runs];
        Arrays.fill(places, NONE);
    }

    /** Where a sweep's journal is, if it has one. */
    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /** Which sweep the journal in a folder is of, if there is one. */
    static Optional<String> identityIn(Path folder) throws IOException {
        if (!Files.isRegularFile(in(folder))) {
            return Optional.empty();
        }
        try (var lines = Files.newBufferedReader(in(folder))) {
            return Optional.ofNullable(lines.readLine())
                    .filter(line -> line.startsWith(HEADER))
                    .map(line -> line.substring(HEADER.length()));
        }
    }

    /**
     * Starts a journal, complete at once with what is known already.
     *
     * @param identity of which sweep
     * @param known shows the runs that are over
     */
    static void start(Path folder, String identity, Known known) throws IOException {
        try (var lines = Files.newBufferedWriter(WholeFile.part(in(folder)))) {
            lines.write(HEADER + identity + "\n");
            known.forEach(run -> {
                try {
                    lines.write(run.line() + "\n");
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
        WholeFile.complete(in(folder));
    }

    /**
     * Opens a journal to go on with it.
     *
     * @param runs how many there can be
     * @throws FileSystemException if another process does so already
     */
    static Journal resume(Path folder, int runs) throws IOException {
        var lock = lock(folder);
        var channel = FileChannel.open(in(folder), StandardOpenOption.READ, StandardOpenOption.WRITE);
        var journal = new Journal(channel, Optional.of(lock), runs);
        journal.read(folder);
        channel.truncate(journal.end);
        return journal;
    }

    /**
     * Checks that a sweep may be changed.
     *
     * @throws FileSystemException if another process goes on with its journal
     */
    static void checkIsAlone(Path folder) throws IOException {
        if (Files.exists(folder.resolve(LOCK))) {
            lock(folder).close();
        }
    }

    /** Not the journal itself is locked: whoever looks into it and closes it again would let the lock go. */
    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve(LOCK);
        OrdinaryFile.check(file);
        var lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException takenByThisProcess) {
            // The same as if another had it.
        }
        lock.close();
        throw new FileSystemException(folder.toString(), null, PLAYED);
    }

    /** Opens a journal to see how far it has come; the sweep may go on meanwhile. */
    static Journal look(Path folder, int runs) throws IOException {
        var journal = new Journal(FileChannel.open(in(folder), StandardOpenOption.READ), Optional.empty(), runs);
        journal.read(folder);
        return journal;
    }

    /** Notes the place of each complete line. */
    private void read(Path folder) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(in(folder)), 1 << 16)) {
            var start = 0L;
            var position = 0L;
            var number = 0L;
            var isInNumber = true;
            for (var next = bytes.read(); next >= 0; next = bytes.read()) {
                position++;
                if (next == '\n') {
                    if (start > 0) {
                        places[Math.toIntExact(number - 1)] = start;
                    }
                    start = position;
                    end = position;
                    number = 0;
                    isInNumber = true;
                } else if (next == '\t') {
                    isInNumber = false;
                } else if (isInNumber && start > 0) {
                    number = number * 10 + next - '0';
                }
            }
        }
    }

    /** Whether a run is over. */
    boolean has(long number) {
        return places[(int) number - 1] != NONE;
    }

    /** How many runs are over. */
    long count() {
        return Arrays.stream(places).filter(place -> place != NONE).count();
    }

    /**
     * Adds a run.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    void add(RunRecord run) {
        var line = (run.line() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            var bytes = ByteBuffer.wrap(line);
            for (var position = end; bytes.hasRemaining(); ) {
                position += channel.write(bytes, position);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        places[(int) run.number() - 1] = end;
        end += line.length;
    }

    /**
     * What is kept of a run that is over.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    RunRecord run(long number) {
        var bytes = new ByteArrayOutputStream(CHUNK);
        var chunk = ByteBuffer.allocate(CHUNK);
        try {
            for (var position = places[(int) number - 1]; ; position += CHUNK) {
                chunk.clear();
                var read = channel.read(chunk, position);
                if (read < 0) {
                    throw new IOException(NAME + " has been cut short");
                }
                for (var i = 0; i < read; i++) {
                    if (chunk.get(i) == '\n') {
                        bytes.write(chunk.array(), 0, i);
                        return RunRecord.of(bytes.toString(StandardCharsets.UTF_8));
                    }
                }
                bytes.write(chunk.array(), 0, read);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    /** Deletes the journal of a sweep that is over. */
    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(LOCK));
        Files.delete(in(folder));
    }
}
