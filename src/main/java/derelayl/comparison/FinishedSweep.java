package derelayl.comparison;

import java.nio.file.Path;
import java.util.List;

/** Reads what came of a finished sweep. */
final class FinishedSweep {
    private FinishedSweep() {}

    static List<Alternative> in(Path folder) {
        throw new ComparisonException(folder + ": there is no finished sweep in this folder");
    }
}
