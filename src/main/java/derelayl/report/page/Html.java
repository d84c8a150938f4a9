package derelayl.report.page;

import java.util.Locale;

/** Text for web pages. Whatever strangers have written becomes text and nothing else. */
public final class Html {
    private static final String CUT = " …";

    private Html() {}

    /**
     * The text as it can stand between tags and in quoted attributes. What cannot be seen, such as marks that turn the
     * direction of writing, is shown by its number.
     */
    public static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(character -> append(character, escaped));
        return escaped.toString();
    }

    /** The same, with an ellipsis in place of what is beyond so many characters. */
    public static String text(String text, int most) {
        return text.length() <= most ? text(text) : text(text.substring(0, text.offsetByCodePoints(0, most / 2))) + CUT;
    }

    private static void append(int character, StringBuilder escaped) {
        switch (character) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '\'' -> escaped.append("&#39;");
            case '\n', '\t' -> escaped.appendCodePoint(character);
            default -> {
                if (isVisible(character)) {
                    escaped.appendCodePoint(character);
                } else if (character != '\r') {
                    escaped.append("[U+%04X]".formatted(character).toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
