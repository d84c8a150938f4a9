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
    private boolean isToGoOn;
    private int roundsKept;
    private long seed;
    private PlayedRun played;

    private Session(EditableScenario scenario) {
        this.scenario = scenario;
        rules = new RulesInForce(scenario.policies());
        seed = scenario.current().seed();
        played = runToCome();
        scenario.onChoice(this::scenarioChosen);
        scenario.onChange(this::keyChanged);
        rules.onChange(this::rulesChanged);
        rules.onReload(() -> tell(SessionListener::rulesReloaded));
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
        played = runToCome();
        var made = Run.of(scenario.current(), rules.book()).relay(seed);
        made.keepIn(this::save);
        return made;
    }

    private PlayedRun runToCome() {
        return new PlayedRun(
                scenario.current().name(), seed, scenario.policies(), scenario.isChanged(), scenario.asItIsNow());
    }

    private void save(RelaySimulation saved, Path file) {
        CheckpointFile.write(() -> new Checkpoint(saved, rules.book()), file);
        keep(saved.round().number() - 1);
    }

    /** Takes note that so many rounds of the relay are kept in files. */
    public void keep(int rounds) {
        roundsKept = rounds;
    }

    /** Takes note that the relay may be lost. */
    public void giveUp() {
        relay.ifPresent(observed -> keep(observed.rounds()));
    }

    /** How many rounds would be lost if the relay were given up: 0 if all are in files, or none were played. */
    public int roundsToLose() {
        var rounds = relay.map(ObservedRelay::rounds).orElse(0);
        return rounds > roundsKept ? rounds : 0;
    }

    /** Follows a relay that has been started. */
    public void follow(RelaySimulation started) {
        isPlaying = true;
        relay = Optional.of(new ObservedRelay(started));
        roundsKept = relay.get().rounds();
        tell(SessionListener::relayChanged);
    }

    /** Lets the next start go on with the relay that there is. */
    public void goOnAtNextStart() {
        isToGoOn = true;
    }

    /** Whether the next start goes on with the relay that there is. */
    public boolean isToGoOn() {
        return isToGoOn;
    }

    /** Goes on with the relay that there is, which may have ended. */
    public RelaySimulation goOn() {
        isToGoOn = false;
        isPlaying = true;
        var observed = relay.orElseThrow();
        if (observed.simulation().schedule.isSealed()) {
            var resumed = RelaySimulation.resume(observed.simulation().state(), rules.book());
            resumed.keepIn(this::save);
            observed.goOnAs(resumed);
        }
        tell(SessionListener::relayChanged);
        return observed.simulation();
    }

    /**
     * Follows a relay from a checkpoint, which goes on for as long as the user likes.
     *
     * @param name of the checkpoint
     */
    public void resume(String name, RelaySimulation restored) {
        restored.keepIn(this::save);
        played = new PlayedRun(name, MasonSeed.unsigned(restored.seed()), rules.book(), false, scenario.asItIsNow());
        follow(restored);
        chooseSeed(MasonSeed.unsigned(restored.seed()));
        tell(SessionListener::rulesChanged);
        tell(listener -> listener.lastRoundChanged(OptionalInt.empty()));
        beforeNextStart.add(this::chooseLastRound);
    }

    /** The relay has ended, or was stopped. */
    public void end() {
        isPlaying = false;
        tell(SessionListener::relayEnded);
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

    /** What is played, or was played last, or would be; with a mark if the scenario's file says something else. */
    public String title() {
        return (relay.isEmpty() ? runToCome() : played).title(rules.book());
    }

    /**
     * The rounds so far, to be written into a folder.
     *
     * @throws ScenarioException if the scenario's file is not what it was any more
     */
    public Replay replay() {
        return new Replay(played, relay.orElseThrow(), this);
    }

    /** Whether there is a relay that has ended and can go on all the same, as no round of it is half done. */
    public boolean canGoOn() {
        return !isPlaying && isBetweenRounds();
    }

    /** Whether there is a relay that can be kept in a checkpoint once the round in progress is over. */
    public boolean canBeSaved() {
        return isPlaying || isBetweenRounds();
    }

    private boolean isBetweenRounds() {
        return relay.filter(observed -> observed.simulation().isBetweenRounds()).isPresent();
    }

    /** The relay that is played, or was played last; nothing before the first start. */
    public Optional<ObservedRelay> relay() {
        return relay;
    }
}
