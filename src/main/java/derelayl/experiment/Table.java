package derelayl.experiment;

import de.siegmar.fastcsv.writer.CsvWriter;
import derelayl.files.WholeFile;
import derelayl.record.FastGzipOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of a sweep while it is being written; it has its name once it is complete. */
final class Table implements AutoCloseable {
    private final Path file;
    private final CsvWriter csv;

    /** Starts a table with its header; it is compressed if its name ends so. */
    Table(Path file, List<String> header) throws IOException {
        this.file = file;
        var bytes = Files.newOutputStream(WholeFile.part(file));
        csv = CsvWriter.builder().build(new OutputStreamWriter(packed(bytes), StandardCharsets.UTF_8));
        csv.writeRecord(header);
    }

    private OutputStream packed(OutputStream bytes) throws IOException {
        return file.toString().endsWith(".gz") ? new FastGzipOutputStream(bytes) : bytes;
    }

    void add(List<String> row) {
        csv.writeRecord(row);
    }

    /** Gives the table its name. */
    @Override
    public void close() throws IOException {
        csv.close();
        WholeFile.complete(file);
    }
}
