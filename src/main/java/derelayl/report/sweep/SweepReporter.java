package derelayl.report.sweep;

import derelayl.experiment.SweepFolder;
import derelayl.experiment.SweepReport;
import derelayl.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes {@code report.html} into a sweep's folder, and once the sweep is over its figures as PDF and PNG. The same
 * results give the same page and the same PDF documents, however they came about; a PNG's bytes depend on the JDK.
 */
public final class SweepReporter implements SweepReport {
    private static final String PAGE = "report.html";
    private static final Pattern FIGURE = Pattern.compile("[a-z0-9_]+_(by|over)_[a-z0-9_]+\\.(pdf|png)");

    @Override
    public List<Path> write(SweepFolder folder) throws IOException {
        var page = folder.path().resolve(PAGE);
        var findings = FindingsReader.read(folder);
        writePage(findings, page);
        var files = new ArrayList<>(List.of(page));
        if (findings.progress().isOver()) {
            for (var figure : SweepFigures.of(findings)) {
                files.add(write(
                        folder.path().resolve(figure.name() + ".pdf"),
                        figure.figure().pdf(figure.name())));
                files.add(write(
                        folder.path().resolve(figure.name() + ".png"),
                        figure.figure().png()));
            }
            deleteOthers(folder.path(), files);
        }
        return files;
    }

    /** Writes the page alone, all of it or nothing. */
    static void writePage(Findings findings, Path file) throws IOException {
        write(file, ReportPage.of(findings).getBytes(StandardCharsets.UTF_8));
    }

    private static Path write(Path file, byte[] content) throws IOException {
        WholeFile.write(file, content);
        return file;
    }

    /** Deletes figures of what the sweep was before it was extended. */
    private static void deleteOthers(Path folder, List<Path> files) throws IOException {
        try (var all = Files.list(folder)) {
            for (var file : all.toList()) {
                if (FIGURE.matcher(file.getFileName().toString()).matches() && !files.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
