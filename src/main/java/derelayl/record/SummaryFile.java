package derelayl.record;

import derelayl.measure.Outcome;
import java.io.IOException;

/** {@code summary.json}: what a run comes to. */
public final class SummaryFile {
    /** The file's name. */
    public static final String NAME = "summary.json";

    private SummaryFile() {}

    /** The document. */
    public static byte[] document(Outcome outcome) throws IOException {
        return Json.document(outcome.byColumn());
    }
}
