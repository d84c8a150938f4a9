package derelayl.command;

import derelayl.gui.ConsoleLauncher;
import derelayl.run.JvmDefaults;
import derelayl.scenario.Library;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Opens the console. */
@Command(name = "gui", description = "Opens the console: a relay to watch, to look into, and to change.")
public final class GuiCommand implements Callable<Integer> {
    @Mixin
    private ChosenScenario chosen;

    @Mixin
    private Trusting trusting;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        // All other commands do without a display, so Main has said that there is none.
        JvmDefaults.set(false);
        if (!ConsoleLauncher.hasDisplay()) {
            spec.commandLine()
                    .getErr()
                    .println("There is no display to open the console on; 'derelayl run' does without one.");
            return ExitCode.FAILURE;
        }
        ConsoleLauncher.launch(
                Library.standard(spec.commandLine().getErr()::println),
                chosen.nameOrPath(),
                chosen.overrides().typed(),
                trusting.trust());
        // MASON ends the program when its last console is closed.
        new CountDownLatch(1).await();
        return ExitCode.DONE;
    }
}
