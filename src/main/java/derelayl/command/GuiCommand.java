package derelayl.command;

import derelayl.gui.Opening;
import derelayl.scenario.Library;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Opens the console. */
@Command(name = "gui", description = "Opens the console: a relay to watch, to look into, and to change.")
public final class GuiCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "paper",
            description = "A name under scenarios/, or the path of a .properties file (default: ${DEFAULT-VALUE}).")
    private String scenarioName;

    @Mixin
    private Overrides overrides;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        // All other commands do without a display, so Main has said that there is none.
        System.clearProperty("java.awt.headless");
        if (!Opening.isPossible()) {
            spec.commandLine()
                    .getErr()
                    .println("There is no display to open the console on; 'derelayl run' does without one.");
            return ExitCode.FAILURE;
        }
        Opening.of(Library.standard(), scenarioName, overrides.typed(), trusting.trust());
        // MASON ends the program when its last console is closed.
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }
}
