package derelayl.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes what people look at beside a sweep's tables. */
@FunctionalInterface
public interface SweepReport {
    /** Writes nothing. */
    SweepReport NONE = folder -> List.of();

    /**
     * Writes all of it, in place of what is there.
     *
     * @param folder of a sweep that goes on, or is over
     * @return the files
     */
    List<Path> write(SweepFolder folder) throws IOException;
}
