package derelayl.wording;

import java.util.Locale;

/** How tables spell names, in their columns and in their cells, whatever those are called elsewhere. */
public final class Identifier {
    private Identifier() {}

    /** In small letters, with {@code _} between words: {@code free-rider}, {@code MODEL_OWNER} and {@code versionGap}. */
    public static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
