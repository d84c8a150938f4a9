package derelayl.gui.session;

import derelayl.wording.PlainText;
import java.io.PrintStream;

/**
 * Something that went wrong for the user and not in the program. MASON shows its message in a window, and prints its
 * stack trace, which is the message and no more.
 */
public final class UserFacingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong */
    UserFacingException(String sentence, Exception cause) {
        super(PlainText.inWindow(sentence), cause);
    }

    @Override
    public void printStackTrace(PrintStream stream) {
        stream.println(getMessage());
    }
}
