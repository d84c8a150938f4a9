package derelayl.gui;

import derelayl.policy.RuleException;
import derelayl.scenario.Keys;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.vocabulary.PolicyPoint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;

/** What a user may ask of the console, apart from playing; what goes wrong is said where it was asked. */
final class Requests {
    private final RelaySimulationWithUI console;
    private final LiveScenario scenario;
    private final LiveRules rules;
    private final Path runs;
    private final List<Runnable> atStart = new ArrayList<>();
    private boolean isScenarioNew;

    /** @param runs the folder under which figures are written */
    Requests(RelaySimulationWithUI console, Path runs) {
        this.console = console;
        scenario = console.scenario();
        rules = console.rules();
        this.runs = runs;
    }

    /** Takes another scenario for the next start. */
    void choose(String name) {
        tell(() -> {
            scenario.choose(name);
            isScenarioNew = true;
            setSeed();
            next(this::takeScenario);
            SwingUtilities.invokeLater(console.modelTab()::build);
        });
    }

    private void takeScenario() {
        isScenarioNew = false;
        rules.take(scenario.policies());
        rules.set(read().settings());
        setEnd();
        console.windows().ifPresent(Windows::showRules);
    }

    /** Gives a key of the scenario another value: rules read it from the next round on, a relay from the next start. */
    void change(String key, String value) {
        tell(() -> {
            scenario.change(key, value);
            if (key.equals(Keys.SEED.name())) {
                setSeed();
            } else if (key.equals(Keys.ROUNDS.name())) {
                next(this::setEnd);
            } else if (Keys.SETTINGS.nameIn(key).isPresent() && !isScenarioNew) {
                rules.set(read().settings());
                apply();
            }
        });
    }

    private Scenario read() {
        return scenario.scenario();
    }

    private void setSeed() {
        console.windows().ifPresent(windows -> windows.setSeed(read().seed()));
    }

    private void setEnd() {
        console.windows().ifPresent(windows -> windows.setEnd(read().rounds()));
    }

    /** Does something before the next start: at once if nothing is being played. */
    private void next(Runnable change) {
        if (console.isPlaying()) {
            atStart.add(change);
        } else {
            change.run();
        }
    }

    /** Lets the relay that is being played go on for as long as it likes, until the next start. */
    void playOn() {
        console.windows().ifPresent(Windows::clearEnd);
        next(this::setEnd);
    }

    /** Does what was put off until now. */
    void beforeStart() {
        atStart.forEach(Runnable::run);
        atStart.clear();
    }

    private void tell(Runnable change) {
        var notice = console.modelTab().notice();
        try {
            change.run();
            notice.complain(List.of());
        } catch (ScenarioException | RuleException refused) {
            notice.complain(refused.getMessage().lines().toList());
        }
    }

    /** Puts another rule file in force, from the next round on. */
    void choose(PolicyPoint point, Path file) {
        rules.choose(point, file);
        apply();
    }

    /** Reads the rule files again; what they say applies from the next round on. */
    void reloadRules() {
        rules.reload();
        apply();
    }

    /** The same, if one of them has changed. */
    void reloadChangedRules() {
        if (rules.reloadIfChanged()) {
            apply();
        }
    }

    private void apply() {
        console.watch().ifPresent(watch -> watch.relay().decideBy(rules.book()));
        console.windows().ifPresent(Windows::showRules);
    }

    /** Writes the figures of all rounds so far, and says where. */
    void writeFigures() {
        var notice = console.modelTab().notice();
        try {
            var watch = console.watch();
            if (watch.flatMap(RelayWatch::last).isEmpty()) {
                notice.complain(List.of("There is no round to draw yet; press play first."));
            } else if (!watch.get().isFromStart()) {
                notice.complain(
                        List.of("This relay comes from a checkpoint; figures need its earlier rounds as well."));
            } else {
                notice.confirm("The figures are in %s.".formatted(write(watch.get())));
            }
        } catch (IOException unwritable) {
            notice.complain(List.of("The figures cannot be written: " + unwritable.getMessage()));
        }
    }

    private Path write(RelayWatch watch) throws IOException {
        var seed = RelaySimulationWithUI.relaySeed(watch.relay().seed());
        var folder = runs.resolve(read().name()).resolve("seed-%d-console".formatted(seed));
        synchronized (watch.relay().schedule) {
            new FigureFolder(folder).write(watch.reporter());
        }
        return folder;
    }
}
