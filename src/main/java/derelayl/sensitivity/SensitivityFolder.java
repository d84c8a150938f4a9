package derelayl.sensitivity;

import derelayl.experiment.Sweep;
import derelayl.files.WholeFile;
import derelayl.report.figure.TornadoFigure;
import derelayl.report.figure.TornadoFigure.Bar;
import derelayl.report.figure.TornadoFigure.Tornado;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a screening goes.
 *
 * @param path the folder; files of an earlier screening there are replaced
 */
public record SensitivityFolder(Path path) {
    private static final String TABLE = "sensitivity.csv";
    private static final String FIGURE = "tornado.pdf";
    private static final int HASH_LENGTH = 8;

    /**
     * The folder that was named, or one that is called by the plan and by a hash of all that decides the screening.
     *
     * @throws SensitivityException if it holds other files
     */
    public static SensitivityFolder of(Optional<Path> named, Sweep sweep, Screening screening) throws IOException {
        var path = named.orElseGet(() -> Path.of(
                "runs",
                "sensitivity",
                "%s-%s".formatted(sweep.base().name(), screening.checksum().substring(0, HASH_LENGTH))));
        if (Files.exists(path) && !Files.exists(path.resolve(TABLE)) && !isEmptyFolder(path)) {
            throw new SensitivityException(
                    "%s: this holds something else; choose another folder with --out".formatted(path));
        }
        return new SensitivityFolder(path);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    /**
     * Writes table and figure.
     *
     * @param main the outcomes in the figure
     * @return the files
     */
    public List<Path> write(Sensitivity sensitivity, List<String> main) throws IOException {
        Files.createDirectories(path);
        var files = new ArrayList<Path>();
        files.add(write(TABLE, sensitivity.table()));
        var tornados = main.stream()
                .filter(outcome -> sensitivity.of(outcome).stream()
                        .anyMatch(row -> row.influence().muStar() > 0))
                .map(outcome -> tornado(sensitivity, outcome))
                .toList();
        if (!tornados.isEmpty()) {
            files.add(write(FIGURE, TornadoFigure.of(tornados).pdf("Sensitivity")));
        }
        return files;
    }

    private static Tornado tornado(Sensitivity sensitivity, String outcome) {
        return new Tornado(
                outcome,
                sensitivity.of(outcome).stream()
                        .map(row -> new Bar(
                                row.factor(),
                                row.influence().muStar(),
                                row.influence().muStarConf(),
                                row.influence().mu()))
                        .toList());
    }

    private Path write(String name, byte[] content) throws IOException {
        WholeFile.write(path.resolve(name), content);
        return path.resolve(name);
    }
}
