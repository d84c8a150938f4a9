package derelayl.gui.session;

import derelayl.checkpoint.Checkpoint;
import derelayl.gui.history.ObservedRelay;
import derelayl.policy.RuleException;
import derelayl.policy.RuleProblem;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.run.Run;
import derelayl.scenario.Keys;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * What a console is about, apart from its windows: the scenario and the rules as they are chosen and changed, the relay
 * that is played, and what waits for the next start. Windows and tabs change it and listen to it.
 */
public final class Session {
    private final EditableScenario scenario;
    private final RulesInForce rules;
    private final List<SessionListener> listeners = new ArrayList<>();
    private final List<Runnable> beforeNextStart = new ArrayList<>();
    private Optional<ObservedRelay> relay = Optional.empty();
    private boolean isPlaying;
    private boolean isScenarioWaiting;
    private long seed;

    private Session(EditableScenario scenario) {
        this.scenario = scenario;
        rules = new RulesInForce(scenario.policies());
        seed = scenario.current().seed();
        scenario.onChoice(this::scenarioChosen);
        scenario.onChange(this::keyChanged);
        rules.onChange(this::rulesChanged);
    }

    /**
     * A session that has not played yet.
     *
     * @param nameOrPath of the scenario: its name in the library, or its path
     * @param typed each option as typed, and the {@code key=value} that it means
     * @param trust what rule files may do
     * @throws ScenarioException with everything that is wrong with the scenario
     * @throws RuleException with everything that is wrong with its rules
     */
    public static Session of(Library library, String nameOrPath, List<Map.Entry<String, String>> typed, Trust trust) {
        return new Session(new EditableScenario(library, nameOrPath, typed, trust));
    }

    /** From now on, tells the listener what changes. */
    public void addListener(SessionListener listener) {
        listeners.add(listener);
    }

    private void tell(Consumer<SessionListener> change) {
        listeners.forEach(change);
    }

    /**
     * Does what was waiting for the next start, and makes the relay for it.
     *
     * @param masonSeed the seed as MASON has it
     */
    public RelaySimulation newRelay(long masonSeed) {
        beforeNextStart.forEach(Runnable::run);
        beforeNextStart.clear();
        seed = MasonSeed.unsigned(masonSeed);
        var made = Run.of(scenario.current(), rules.book()).relay(seed);
        made.keepIn(this::save);
        return made;
    }

    private void save(RelaySimulation saved, Path file) {
        CheckpointFile.write(() -> new Checkpoint(saved, rules.book()), file);
    }

    /** Follows a relay that has been started. */
    public void follow(RelaySimulation started) {
        isPlaying = true;
        relay = Optional.of(new ObservedRelay(started));
        tell(SessionListener::relayChanged);
    }

    /** Follows a relay from a checkpoint, which goes on for as long as the user likes. */
    public void resume(RelaySimulation restored) {
        restored.keepIn(this::save);
        follow(restored);
        chooseSeed(MasonSeed.unsigned(restored.seed()));
        tell(SessionListener::rulesChanged);
        tell(listener -> listener.lastRoundChanged(OptionalInt.empty()));
        beforeNextStart.add(this::chooseLastRound);
    }

    /** The relay has ended, or was stopped. */
    public void end() {
        isPlaying = false;
    }

    /** The relay has ended, because of rules that failed in a round. */
    public void fail(List<RuleProblem> problems) {
        rules.report(problems);
        tell(SessionListener::rulesFailed);
    }

    private void scenarioChosen() {
        isScenarioWaiting = true;
        chooseSeed(scenario.current().seed());
        beforeStart(this::takeScenario);
        tell(SessionListener::scenarioChosen);
    }

    private void takeScenario() {
        isScenarioWaiting = false;
        rules.take(scenario.policies());
        rules.set(scenario.current().settings());
        chooseLastRound();
    }

    /** What rules read holds from the next round on, everything else from the next start. */
    private void keyChanged(String key) {
        if (key.equals(Keys.SEED.name())) {
            chooseSeed(scenario.current().seed());
        } else if (key.equals(Keys.ROUNDS.name())) {
            beforeStart(this::chooseLastRound);
        } else if (Keys.SETTINGS.nameIn(key).isPresent() && !isScenarioWaiting) {
            rules.set(scenario.current().settings());
        }
    }

    /** Does something before the next start: at once if nothing is being played. */
    private void beforeStart(Runnable change) {
        if (isPlaying) {
            beforeNextStart.add(change);
        } else {
            change.run();
        }
    }

    private void chooseLastRound() {
        var rounds = OptionalInt.of(scenario.current().rounds());
        tell(listener -> listener.lastRoundChanged(rounds));
    }

    private void chooseSeed(long chosen) {
        seed = chosen;
        tell(listener -> listener.seedChosen(chosen));
    }

    private void rulesChanged() {
        relay.ifPresent(played -> played.simulation().decideBy(rules.book()));
        tell(SessionListener::rulesChanged);
    }

    /** Takes note of the seed in MASON's console, where it may be typed as well. */
    public void noteSeed(long typed) {
        seed = typed;
    }

    /** The seed of the next start, 0 to 4294967295. */
    public long seed() {
        return seed;
    }

    /** The scenario of the next start. */
    public EditableScenario scenario() {
        return scenario;
    }

    /** The rules of the next round. */
    public RulesInForce rules() {
        return rules;
    }

    /** The relay that is played, or was played last; nothing before the first start. */
    public Optional<ObservedRelay> relay() {
        return relay;
    }
}
