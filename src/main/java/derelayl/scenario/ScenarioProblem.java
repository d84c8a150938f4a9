package derelayl.scenario;

/**
 * What is wrong with a scenario.
 *
 * @param where file and line, or the command line
 * @param typed whether the mistake is on the command line
 * @param what key and mistake, and what would be right, in one line
 */
public record ScenarioProblem(String where, boolean typed, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
