package derelayl.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How characters become bytes outside of files, which is for the locale to say. */
public final class Charsets {
    private static final String OF_FILE_NAMES = "sun.jnu.encoding";

    private Charsets() {}

    /**
     * Of what is printed; where the locale has only ASCII, whatever is beyond goes out in UTF-8 rather than be lost.
     *
     * @param stream {@code stdout} or {@code stderr}
     */
    public static Charset of(String stream) {
        var named = Stream.of(stream + ".encoding", "sun." + stream + ".encoding")
                .flatMap(property -> Optional.ofNullable(System.getProperty(property)).stream())
                .findFirst();
        var charset = named.filter(Charset::isSupported).map(Charset::forName).orElseGet(Charset::defaultCharset);
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /**
     * What is wrong if Java cannot read what was typed, or the name of the current directory, in this locale. It would
     * take other characters in their place, and write into folders that nobody has named.
     */
    public static Optional<String> problem(List<String> typed) {
        var encoder = ofFileNames().newEncoder();
        return Stream.concat(Stream.of(System.getProperty("user.dir")), typed.stream())
                .filter(text -> !encoder.canEncode(text))
                .findFirst()
                .map(Charsets::problem);
    }

    /** What is wrong with a name that cannot be one of a file's. */
    static String problem(String name) {
        return ofFileNames().equals(StandardCharsets.UTF_8)
                ? name + ": no file can be called so"
                : "%s: Java cannot read this in the locale that it was started in (%s); set LC_ALL=C.UTF-8, or another with UTF-8"
                        .formatted(name, System.getProperty(OF_FILE_NAMES));
    }

    private static Charset ofFileNames() {
        return Optional.ofNullable(System.getProperty(OF_FILE_NAMES))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }
}
