package derelayl.gui.session;

import derelayl.chain.ChainState;
import derelayl.gui.history.ObservedRelay;
import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.record.Checksum;
import derelayl.record.Manifest;
import derelayl.record.RunFolder;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.results.RunResults;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Keys;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.Scenario;
import derelayl.vocabulary.Policies;
import derelayl.wording.ShortestDecimal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rounds of a relay so far, to be played once more, from the start and into a folder. What a run leaves there
 * depends on where it ends, which nobody knows while a relay is watched.
 */
public final class Replay {
    private final PlayedRun played;
    private final int rounds;
    private final double[] coins;
    private final SortedMap<Integer, PolicyBook> deciders = new TreeMap<>();
    private final RunInputs inputs;

    /**
     * Takes down what has been played; the relay may go on meanwhile.
     *
     * @throws derelayl.scenario.ScenarioException if the scenario's file is not what it was any more
     */
    Replay(PlayedRun played, ObservedRelay relay, Session session) {
        this.played = played;
        synchronized (relay.simulation().schedule) {
            rounds = relay.rounds();
            coins = relay.simulation().ledger().balances();
            relay.deciders().forEach((round, policies) -> deciders.put(round, book(policies)));
        }
        var first = deciders.get(deciders.firstKey());
        inputs =
                new RunInputs(scenario(first), first.files(), session.scenario().trust());
    }

    private static PolicyBook book(Policies policies) {
        return (PolicyBook) policies;
    }

    /** The scenario, with the rounds that were played, and with the rules and settings of the first. */
    private Scenario scenario(PolicyBook first) {
        var values = new LinkedHashMap<String, String>();
        values.put(Keys.SEED.name(), String.valueOf(played.seed()));
        values.put(Keys.ROUNDS.name(), String.valueOf(rounds));
        var asItWas = played.scenario().apply(values);
        asItWas.rules().forEach((point, files) -> {
            var chosen = first.files(point).stream().map(RuleFile::path).toList();
            if (!chosen.equals(files)) {
                values.put(
                        Keys.policy(point).name(), RuleFileNames.ofFiles(chosen).toString());
            }
        });
        first.settings().forEach((name, value) -> {
            if (!value.equals(asItWas.settings().get(name))) {
                values.put(Keys.SETTINGS.of(name).name(), ShortestDecimal.of(value));
            }
        });
        return played.scenario().apply(values);
    }

    /** How many rounds there are. */
    public int rounds() {
        return rounds;
    }

    /** Whether rules or settings were changed between two rounds, so that no scenario gives the same run. */
    public boolean isChangedOnTheWay() {
        return deciders.size() > 1;
    }

    /**
     * Plays the rounds, and writes what such a run would have written, beside any other that the console has written.
     *
     * @param runs the folder under which runs are written
     * @return the run's folder
     * @throws IOException if it cannot be written, or the rounds do not come out as they were watched
     */
    public Path write(Path runs) throws IOException {
        var manifest =
                Manifest.of(inputs.scenario().name(), played.seed(), checksum(), Map.of(), command(), Instant.now());
        var path = freeFolder(runs.resolve(inputs.scenario().name()));
        try (var folder = RunFolder.open(path, true, manifest.running())) {
            try {
                var chain = play(folder);
                folder.complete();
                folder.publishDone(manifest.done(chain.map(ChainState::head)));
            } catch (IOException | RuntimeException failure) {
                folder.abandon(manifest.failed(String.valueOf(failure.getMessage())));
                throw failure;
            }
        }
        return path;
    }

    /** The first of the console's folders for this seed that holds nothing, or the very same run. */
    private Path freeFolder(Path folder) throws IOException {
        for (var number = 1; ; number++) {
            var name = "seed-%d-console%s".formatted(played.seed(), number == 1 ? "" : "-" + number);
            var inputsThere = Manifest.textIn(folder.resolve(name), "inputs");
            if (inputsThere.isEmpty() || inputsThere.get().equals(checksum())) {
                return folder.resolve(name);
            }
        }
    }

    private String checksum() {
        var changes = changes();
        return changes.isEmpty() ? inputs.checksum() : Checksum.of(inputs.checksum() + changes);
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of("gui", inputs.scenario().name()));
        command.addAll(changes());
        return command;
    }

    /** What was changed on the way: each file with its text's checksum, and all settings. */
    private List<String> changes() {
        return deciders.tailMap(deciders.firstKey() + 1).entrySet().stream()
                .map(change -> "from round %d on: %s, %s"
                        .formatted(
                                change.getKey(),
                                change.getValue().files().stream()
                                        .map(Replay::named)
                                        .toList(),
                                change.getValue().settings()))
                .toList();
    }

    private static String named(RuleFile file) {
        return "%s (SHA-256 %s)".formatted(file.path(), Checksum.of(file.text()));
    }

    private Optional<ChainState> play(RunFolder folder) throws IOException {
        var run = Run.of(inputs.scenario(), copy(deciders.get(deciders.firstKey())));
        var results = RunResults.open(folder, inputs);
        try (results) {
            var observers = new ArrayList<>(results.observers());
            observers.add(this::change);
            observers.add(this::compare);
            results.summarize(run.play(observers.toArray(RoundObserver[]::new)));
        }
        results.draw();
        return results.chain();
    }

    /** The same rules and settings, for a book is not for two relays at a time. */
    private PolicyBook copy(PolicyBook book) {
        return PolicyBook.of(book.files(), book.settings(), inputs.trust());
    }

    private void change(Round round) {
        var next = deciders.get(round.number() + 1);
        if (next != null) {
            round.relay().decideBy(copy(next));
        }
    }

    private void compare(Round round) {
        if (round.number() == rounds
                && !Arrays.equals(coins, round.relay().ledger().balances())) {
            throw new IllegalStateException(
                    "played again, these rounds come out otherwise; a file of the scenario has been changed since");
        }
    }
}
