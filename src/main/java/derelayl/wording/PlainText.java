package derelayl.wording;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * Text that may come from a file of somebody else, as people may see it: nothing in it rewrites the screen, changes the
 * direction of what follows, hides, or becomes a page of HTML. What would is shown by its code instead.
 */
public final class PlainText {
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Lines may end, and begin further to the right. */
    private static final Pattern LINES_AND_TABS = Pattern.compile("\r\n|[\n\t]");

    /** Controls, line separators, lone surrogates and invisible marks, but for the two that scripts of letters need. */
    private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\u200C\u200D]]");

    /** What a browser takes for the beginning of a tag. */
    private static final Pattern TAG = Pattern.compile("<(?=[\\p{Alpha}/!?])");

    private PlainText() {}

    /** The text in one line. */
    public static String line(String text) {
        return HARMFUL.matcher(text).replaceAll(match -> code(match.group().codePointAt(0)));
    }

    /** The text, in as many lines as it has. */
    public static String lines(String text) {
        var plain = new StringBuilder();
        var last = 0;
        var kept = LINES_AND_TABS.matcher(text);
        while (kept.find()) {
            plain.append(line(text.substring(last, kept.start()))).append(kept.group());
            last = kept.end();
        }
        return plain.append(line(text.substring(last))).toString();
    }

    /** The text for a part of a window: Swing takes whatever begins like a page of HTML for one, and loads its pictures. */
    public static String inWindow(String text) {
        return TAG.matcher(lines(text)).replaceAll("<" + ZERO_WIDTH_SPACE);
    }

    private static String code(int character) {
        return Character.isBmpCodePoint(character)
                ? "\\\\u%04x".formatted(character)
                : "\\\\u{%x}".formatted(character);
    }

    /** Prints {@link #lines} only. */
    public static PrintWriter printer(PrintWriter out) {
        return new PrintWriter(
                new FilterWriter(out) {
                    @Override
                    public void write(String text, int from, int length) throws IOException {
                        out.write(lines(text.substring(from, from + length)));
                    }

                    @Override
                    public void write(char[] text, int from, int length) throws IOException {
                        write(new String(text, from, length), 0, length);
                    }

                    @Override
                    public void write(int character) throws IOException {
                        write(String.valueOf((char) character), 0, 1);
                    }
                },
                true);
    }
}
