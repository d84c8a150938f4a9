package derelayl.command;

import java.util.List;
import picocli.CommandLine;

/**
 * What the help of a command ends with. Typed one after the other in an empty folder, all of them work, in the order of
 * {@link #ALL}.
 *
 * @param command the command's names below {@code derelayl}; none for {@code derelayl} itself
 * @param lines what to type into a shell, at least two
 */
public record Examples(List<String> command, List<String> lines) {
    /** Those of every command. */
    public static final List<Examples> ALL = List.of(
            of("", "derelayl run paper", "derelayl gui forgers-checked"),
            of(
                    "run",
                    "derelayl run paper --seed 7 --rounds 1000",
                    "derelayl run forgers-unchecked -p chain=full --out runs/forgers"),
            of("gui", "derelayl gui", "derelayl gui forgers-checked -p population.forger.share=0.3"),
            of("scenario", "derelayl scenario list", "derelayl scenario show captured --changed"),
            of("scenario list", "derelayl scenario list", "derelayl scenario list | grep forgers"),
            of(
                    "scenario show",
                    "derelayl scenario show captured --changed",
                    "derelayl scenario show paper > mine.properties"),
            of("rules", "derelayl rules list", "derelayl rules check mine.properties"),
            of("rules list", "derelayl rules list", "derelayl rules list | grep strikes"),
            of("rules new", "derelayl rules new reward/mine", "derelayl rules new selection/the-best-ten"),
            of("rules check", "derelayl rules check", "derelayl rules check mine.properties"),
            of("rules test", "derelayl rules test", "derelayl rules test -p setting.strike-expiry=0"),
            of(
                    "explain",
                    "derelayl explain runs/forgers --round 12",
                    "derelayl explain runs/forgers --round 12 --participant 3"),
            of("replay-check", "derelayl replay-check", "derelayl replay-check > replay.txt"),
            of("resume", "derelayl run paper --checkpoint-every 1000 --out runs/long", "derelayl resume runs/long"),
            of("audit", "derelayl audit runs/forgers", "derelayl audit runs/forgers/chain.jsonl.gz"),
            of(
                    "compare",
                    "derelayl compare paper settlement.share=0.4 --rounds 100 --seeds 1..20",
                    "derelayl compare forgers-checked forgers-unchecked --seeds 1..20 --md"),
            of(
                    "sweep",
                    "derelayl sweep committee-size --dry-run",
                    "derelayl sweep captured --vary start.owners=5,40 --out sweeps/start"),
            of("sweep list", "derelayl sweep list", "derelayl sweep list | grep committee"),
            of("sweep show", "derelayl sweep show sweeps/start", "derelayl sweep show sweeps/start --md"),
            of(
                    "sweep merge",
                    "for i in 1 2; do derelayl sweep captured --shard $i/2 --out parts/$i; done",
                    "derelayl sweep merge parts/1 parts/2 --out whole",
                    "derelayl sweep merge parts/* --out whole --if-exists replace"),
            of(
                    "sensitivity",
                    "derelayl sensitivity paper --vary settlement.share=0.3..0.7 --rounds 30",
                    "derelayl sensitivity captured --vary start.owners=5..60 --seeds 1..3"),
            of(
                    "stress",
                    "derelayl stress forgers-checked --deviations forger --members 1",
                    "derelayl stress paper --rounds 20 --deviations lazy,forger --members 1,13"),
            of(
                    "curves",
                    "derelayl curves forgers-checked --against forger --seeds 1..10",
                    "derelayl curves captured --against lazy --rounds 20 --seeds 1..5"),
            of(
                    "baseline",
                    "derelayl baseline digits-honest --seeds 1..3",
                    "derelayl baseline digits-free-riders --seeds 1..2 --rounds 30"),
            of("completion", "source <(derelayl completion)", "derelayl completion > completion.sh"));

    private static Examples of(String command, String... lines) {
        return new Examples(command.isEmpty() ? List.of() : List.of(command.split(" ")), List.of(lines));
    }

    /** Lets the help of every command end with its examples. */
    public static void addTo(CommandLine derelayl) {
        for (var examples : ALL) {
            var command = derelayl;
            for (var name : examples.command()) {
                command = command.getSubcommands().get(name);
            }
            command.getCommandSpec()
                    .usageMessage()
                    .footerHeading("Examples:%n")
                    .footer(examples.lines().stream().map("  "::concat).toArray(String[]::new));
        }
    }
}
