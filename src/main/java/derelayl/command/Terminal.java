package derelayl.command;

/** Where the program was started. */
final class Terminal {
    private Terminal() {}

    /** Whether someone watches on a terminal. */
    static boolean isThere() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is a console without a terminal, and this method to tell.
            return (boolean) console.getClass().getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
