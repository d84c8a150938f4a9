package derelayl.command;

import derelayl.scenario.Library;
import derelayl.scenario.ScenarioDocument;
import derelayl.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what scenarios there are, and what is in them. */
@Command(name = "scenario", description = "Lists scenarios, or shows one.")
public final class ScenarioCommand {
    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "Lists the scenarios with what each asks.")
    int list() {
        var library = Library.standard(spec.commandLine().getErr()::println);
        for (var name : library.scenarioNames()) {
            spec.commandLine().getOut().printf("%-24s %s%n", name, library.headline(name));
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "show",
            description = "Shows every key of a scenario, its meaning and value, and where that comes from.")
    int show(
            @Parameters(
                            paramLabel = "SCENARIO",
                            description = "A name under scenarios/, or the path of a .properties file.")
                    String scenarioName,
            @Option(names = "--changed", description = "Only the keys that differ from the defaults.")
                    boolean isChangedOnly,
            @Mixin Overrides overrides) {
        var scenario = new ScenarioReader(Library.standard(spec.commandLine().getErr()::println))
                .read(scenarioName, overrides.typed());
        spec.commandLine().getOut().print(ScenarioDocument.of(scenario, value -> !isChangedOnly || value.isChanged()));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }
}
