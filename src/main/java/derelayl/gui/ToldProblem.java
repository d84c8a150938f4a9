package derelayl.gui;

import java.io.PrintStream;

/**
 * Something that went wrong for the user and not in the program. MASON shows it in a window, and prints a stack trace;
 * of this one it prints the sentence.
 */
final class ToldProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong */
    ToldProblem(String sentence, Exception cause) {
        super(sentence, cause);
    }

    @Override
    public void printStackTrace(PrintStream stream) {
        stream.println(getMessage());
    }
}
