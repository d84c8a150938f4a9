package derelayl.policy;

/**
 * A piece of a rule file.
 *
 * @param kind what sort of piece
 * @param text as it stands there; for the end, nothing
 * @param start the position of its first character in the file
 * @param line the line in which it begins, counted from 1
 * @param isFirst whether it is the first in its line
 */
record Token(Kind kind, String text, int start, int line, boolean isFirst) {
    private static final int LONGEST = 60;

    /** Sorts of pieces; a text has its quotation marks. */
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is this word or sign. */
    boolean is(String wordOrSign) {
        return kind != Kind.TEXT && text.equals(wordOrSign);
    }

    /** A text without its quotation marks, or a word. */
    String name() {
        return kind == Kind.TEXT ? text.substring(1, text.length() - 1) : text;
    }

    /** The piece as messages name it. */
    @Override
    public String toString() {
        return kind == Kind.END ? "the end" : "'%s'".formatted(shortened(text));
    }

    /** A part of a file on one line, cut off if it is long. */
    static String shortened(String text) {
        var line = text.substring(0, Math.min(text.length(), 10 * LONGEST)).replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
