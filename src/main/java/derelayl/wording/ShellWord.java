package derelayl.wording;

/** Words as a shell reads them. */
public final class ShellWord {
    private ShellWord() {}

    /** The word, in quotes if a shell would make something else of it. */
    public static String of(String word) {
        return word.matches("[\\w./=,:@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
