package derelayl.equilibrium;

import derelayl.experiment.PayoffRuns;
import derelayl.experiment.PlannedRun;
import derelayl.measure.Payoff;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.random.Draws;
import derelayl.relay.RelayParameters;
import derelayl.run.RunInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A relay as a game. Those who do not own the first model are alike: before anything is drawn, all of them can expect the
 * same. Payoffs are theirs. So it is they who deviate, and where first owners need not be honest, the same share of them,
 * but for the genesis owner.
 */
final class RelayGame implements Game {
    /** Beside those of a run's luck; decides who deviates. */
    private static final long WHO_DEVIATES = 5;

    private final PayoffRuns runs;
    private final RunInputs honest;
    private final Map<Deviation, RunInputs> deviating;
    private final List<Integer> firstOwners;
    private final List<Integer> others;

    /**
     * @param runs plays them
     * @param honest what decides a run in which all are honest
     * @param deviating the same where some deviate; who they are does not matter
     */
    RelayGame(PayoffRuns runs, RunInputs honest, Map<Deviation, RunInputs> deviating) {
        this.runs = runs;
        this.honest = honest;
        this.deviating = deviating;
        var relay = honest.scenario().relay();
        var owners = relay.firstOwners();
        firstOwners = IntStream.range(1, owners.honest() ? 1 : owners.number())
                .boxed()
                .toList();
        others = IntStream.range(owners.number(), relay.participants()).boxed().toList();
    }

    /** How many participants of such a relay can deviate, if somebody like them is to be left who is honest. */
    static int mostOfCurves(RelayParameters relay) {
        var others = relay.participants() - relay.firstOwners().number();
        // The last of those who do not own the first model deviates in proportion to all.
        return (int) Math.floor((others - 1.0) * candidates(relay) / others);
    }

    /** How many participants of such a relay can deviate together. */
    static int candidates(RelayParameters relay) {
        var owners = relay.firstOwners();
        return relay.participants() - (owners.honest() ? owners.number() : 1);
    }

    @Override
    public int candidates() {
        return firstOwners.size() + others.size();
    }

    @Override
    public List<Payoffs> play(List<Play> plays) {
        return runs.play(plays.stream().map(this::planned).toList()).stream()
                .map(this::payoffs)
                .toList();
    }

    private Payoffs payoffs(List<Payoff> groups) {
        var last = groups.size() - 1;
        var all = groups.get(last);
        return new Payoffs(
                groups.subList(0, last - 1),
                groups.get(last - 1),
                all.coins() * honest.scenario().relay().participants());
    }

    private PlannedRun planned(Play play) {
        var luck = Draws.keyedBy(play.seed(), WHO_DEVIATES);
        var order = luck.sample(others, others.size());
        var orderOfOwners = luck.sample(firstOwners, firstOwners.size());
        var groups = new ArrayList<List<Integer>>();
        play.sizes().forEach(size -> groups.add(order.subList(0, amongOthers(size))));
        var everybody = IntStream.range(0, honest.scenario().relay().participants())
                .boxed()
                .toList();
        if (play.deviation().isEmpty()) {
            groups.add(others);
            groups.add(everybody);
            return new PlannedRun(0, honest, play.seed(), List.of(), groups);
        }
        var inputs = deviating.get(play.deviation().get());
        var size = play.sizes().get(0);
        var members = new ArrayList<>(groups.get(0));
        members.addAll(orderOfOwners.subList(0, size - members.size()));
        groups.add(order.subList(groups.get(0).size(), order.size()));
        groups.add(everybody);
        return new PlannedRun(0, among(members, inputs), play.seed(), List.of(), groups);
    }

    /** How many of those who deviate do not own the first model. */
    private int amongOthers(int size) {
        var proportional = Math.round((double) size * others.size() / candidates());
        return (int) Math.max(1, Math.min(proportional, others.size()));
    }

    /** The same inputs with these members of the disposition that its members have. */
    private static RunInputs among(List<Integer> members, RunInputs inputs) {
        var relay = inputs.scenario().relay();
        var disposition = relay.population().members().get(0).disposition();
        return inputs.with(relay.with(
                new Population(List.of(), List.of(new Population.Members(disposition, members)), Disposition.HONEST)));
    }
}
