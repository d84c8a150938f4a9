package derelayl.scenario;

/**
 * Where a value comes from.
 *
 * @param source a file, or the option as typed
 * @param line in the file, counted from 1; 0 for the whole of it, and for what was typed
 * @param typed whether it was typed on the command line
 */
public record Origin(String source, int line, boolean typed) {
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
