package derelayl.command;

import derelayl.policy.Trust;
import derelayl.replay.Compared;
import derelayl.replay.Deviation;
import derelayl.replay.ReplayCheck;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.wording.ShortestDecimal;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Plays the published run, and compares. */
@Command(
        name = "replay-check",
        description = "Plays the scenario paper, and says how far its numbers are from those of the published program"
                + " and figures; the exit code is 5 if any differs.")
public final class ReplayCheckCommand implements Callable<Integer> {
    private static final String SCENARIO = "paper";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var err = spec.commandLine().getErr();
        var scenario = new ScenarioReader(Library.standard(err::println)).read(SCENARIO, List.of());
        var check = new ReplayCheck();
        try (var progress = Progress.of(scenario.rounds(), err)) {
            Run.of(RunInputs.of(scenario, Trust.GUARDED)).play(check, progress);
        }
        var out = spec.commandLine().getOut();
        out.printf(
                "%d rounds of %s with seed %d and %d participants%n",
                scenario.rounds(),
                scenario.sources().get(0),
                scenario.seed(),
                scenario.relay().participants());
        check.compared().forEach(compared -> tell(compared, scenario.rounds(), out));
        out.println(check.fits() ? "This is the published run." : "This is not the published run.");
        out.flush();
        return check.fits() ? ExitCode.DONE : ExitCode.MISFIT;
    }

    private static void tell(Compared compared, int rounds, PrintWriter out) {
        out.printf("%,d %s", compared.number(), compared.what());
        var missing = compared.missing(rounds);
        if (!missing.isEmpty()) {
            out.printf(": round %d was not played%n", missing.get(0));
        } else if (compared.fits()) {
            out.printf(
                    ": the largest deviation is %s%s%n",
                    ShortestDecimal.of(compared.largest().get(0).size()),
                    compared.resolution() == 0
                            ? ""
                            : ", and they can be read to " + ShortestDecimal.of(compared.resolution()));
        } else {
            out.println(" differ, most of all");
            compared.largest().stream()
                    .filter(deviation -> deviation.size() > compared.resolution())
                    .forEach(deviation -> tell(compared.column(), deviation, out));
        }
    }

    private static void tell(String column, Deviation deviation, PrintWriter out) {
        out.printf(
                "  in round %d, %s %d: %s was published, %s played%n",
                deviation.round(),
                column,
                deviation.column(),
                ShortestDecimal.of(deviation.published()),
                Double.isNaN(deviation.played()) ? "nothing" : ShortestDecimal.of(deviation.played()));
    }
}
