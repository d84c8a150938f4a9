package derelayl.equilibrium;

import derelayl.experiment.ResultFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a stress test goes, and what is written there. */
public final class StressFolder {
    private static final int HASH_LENGTH = 8;

    private StressFolder() {}

    /**
     * The folder that was named, or one that is called by the scenario and by a hash of all that decides what comes out.
     *
     * @param command what was typed
     */
    public static ResultFolder of(Optional<Path> named, StressPlan plan, List<String> command) throws IOException {
        var hash = plan.checksum();
        var path = named.orElseGet(() -> Path.of(
                "runs", "stress", "%s-%s".formatted(plan.sweep().base().name(), hash.substring(0, HASH_LENGTH))));
        return new ResultFolder(path, "stress test", hash, command);
    }

    /** Table, figure and page, by their files' names. */
    public static Map<String, Optional<byte[]>> documents(StressPlan plan, List<StressResult> results) {
        var figure = StressFigure.of(plan, results);
        var page = StressPage.of(plan, results, figure);
        var documents = new LinkedHashMap<String, Optional<byte[]>>();
        documents.put("stress.pdf", Optional.of(figure.pdf("Stress test")));
        documents.put("report.html", Optional.of(page.getBytes(StandardCharsets.UTF_8)));
        documents.put("stress.csv", Optional.of(StressTable.of(plan.sweep().columns(), results)));
        return documents;
    }
}
