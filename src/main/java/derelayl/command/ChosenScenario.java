package derelayl.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The scenario that a command is to play, and what the command line sets of it. */
final class ChosenScenario {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "paper",
            description = "A name under scenarios/, or the path of a .properties file (default: ${DEFAULT-VALUE}).")
    private String nameOrPath;

    @Mixin
    private Overrides overrides;

    String nameOrPath() {
        return nameOrPath;
    }

    Overrides overrides() {
        return overrides;
    }
}
