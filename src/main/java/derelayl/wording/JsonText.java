package derelayl.wording;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** Texts as JSON has them. */
public final class JsonText {
    private JsonText() {}

    /** The text in quotation marks, with whatever JSON wants escaped. */
    public static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
