package derelayl.scenario;

import derelayl.wording.PlainText;

/**
 * What is wrong with a scenario.
 *
 * @param origin where it stands
 * @param what key and mistake, and what would be right, in one line
 */
public record ScenarioProblem(Origin origin, String what) {
    @Override
    public String toString() {
        return PlainText.line(origin + ": " + what);
    }
}
