package derelayl.gui;

import derelayl.files.WholeFile;
import derelayl.report.Reporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the console writes figures.
 *
 * @param folder is made if it does not exist
 */
record FigureFolder(Path folder) {
    /**
     * Writes the figures of what has been watched, at least one round.
     *
     * @throws IOException if they cannot be written
     */
    void write(Reporter reporter) throws IOException {
        Files.createDirectories(folder);
        for (var figure : reporter.draw().entrySet()) {
            WholeFile.write(folder.resolve(figure.getKey()), figure.getValue());
        }
    }
}
