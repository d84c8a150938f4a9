package derelayl.sensitivity;

import derelayl.experiment.ResultFolder;
import derelayl.experiment.Sweep;
import derelayl.report.figure.TornadoFigure;
import derelayl.report.figure.TornadoFigure.Bar;
import derelayl.report.figure.TornadoFigure.Tornado;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a screening goes, and what is written there. */
public final class SensitivityFolder {
    private static final String TABLE = "sensitivity.csv";
    private static final String FIGURE = "tornado.pdf";
    private static final int HASH_LENGTH = 8;

    private SensitivityFolder() {}

    /**
     * The folder that was named, or one that is called by the plan and by a hash of all that decides the screening.
     *
     * @param command what was typed
     */
    public static ResultFolder of(Optional<Path> named, Sweep sweep, Screening screening, List<String> command) {
        var hash = screening.checksum();
        var path = named.orElseGet(() ->
                Path.of("runs", "sensitivity", "%s-%s".formatted(sweep.base().name(), hash.substring(0, HASH_LENGTH))));
        return new ResultFolder(path, "screening", hash, command);
    }

    /**
     * Table and figure, by their files' names.
     *
     * @param main the outcomes in the figure
     */
    public static Map<String, Optional<byte[]>> documents(Sensitivity sensitivity, List<String> main) {
        var documents = new LinkedHashMap<String, Optional<byte[]>>();
        documents.put(TABLE, Optional.of(sensitivity.table()));
        var tornados = main.stream()
                .filter(outcome -> sensitivity.of(outcome).stream()
                        .anyMatch(row -> row.influence().muStar() > 0))
                .map(outcome -> tornado(sensitivity, outcome))
                .toList();
        documents.put(
                FIGURE,
                tornados.isEmpty()
                        ? Optional.empty()
                        : Optional.of(TornadoFigure.of(tornados).pdf("Sensitivity")));
        return documents;
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
}
