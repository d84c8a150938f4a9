package derelayl.baseline;

import derelayl.experiment.Engine;
import derelayl.experiment.FailedRunException;
import derelayl.experiment.PlannedRun;
import derelayl.experiment.RunEnd;
import derelayl.experiment.SeriesRecorder;
import derelayl.experiment.Sweep;
import derelayl.learning.data.DataParameters;
import derelayl.learning.data.WithoutRelay;
import derelayl.participant.Disposition;
import derelayl.policy.PolicyBook;
import derelayl.relay.RelayParameters;
import derelayl.run.RunInputs;
import derelayl.vocabulary.Conduct;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A scenario in which models are really trained, beside what its participants could do without the relay. */
public final class Baselines {
    private static final String ACCURACY = "mean_owner_accuracy";

    private final Sweep sweep;
    private final RunInputs inputs;
    private final PolicyBook policies;
    private final DataParameters learning;
    private final List<Integer> rounds;

    /**
     * @param sweep a scenario with seeds, in which nothing varies
     * @throws BaselineException if gains are drawn there, or something varies
     */
    public Baselines(Sweep sweep) {
        this.sweep = sweep;
        if (!sweep.plan().varied().isEmpty()) {
            throw new BaselineException(sweep.base().name() + ": this is a plan; name a scenario");
        }
        inputs = sweep.inputs(List.of());
        policies = inputs.policies();
        if (!(inputs.scenario().relay().learningModel() instanceof DataParameters parameters)) {
            throw new BaselineException(
                    "%s: gains are drawn here; a baseline needs learning = data, as in digits-honest"
                            .formatted(sweep.base().name()));
        }
        learning = parameters;
        var last = inputs.scenario().rounds();
        rounds = IntStream.rangeClosed(1, last)
                .filter(round -> SeriesRecorder.isKept(round, last))
                .boxed()
                .toList();
    }

    /** The seeds with which each is played. */
    public List<Long> seeds() {
        return sweep.plan().seeds();
    }

    /** All that decides what comes out. */
    public String checksum() {
        return inputs.checksum() + seeds();
    }

    /**
     * Learns by all methods.
     *
     * @throws FailedRunException with the first run of the relay that has failed
     */
    public Learned play(Engine engine) {
        var bySeed = new EnumMap<Method, List<double[]>>(Method.class);
        bySeed.put(Method.RELAY, relay(engine));
        // Each seed by itself, on as many threads as there are processors; the order of seeds stays.
        var others = seeds().parallelStream().map(this::others).toList();
        for (var method : others.get(0).keySet()) {
            bySeed.put(method, others.stream().map(some -> some.get(method)).toList());
        }
        return new Learned(rounds, bySeed);
    }

    private List<double[]> relay(Engine engine) {
        var planned = new ArrayList<PlannedRun>();
        for (var seed : seeds()) {
            planned.add(new PlannedRun(planned.size(), inputs, seed, List.of(ACCURACY)));
        }
        var accuracies = new ArrayList<double[]>();
        for (var result : engine.playAll(planned)) {
            if (result.end() instanceof RunEnd.Failed failed) {
                throw new FailedRunException(
                        failed,
                        sweep.typed(
                                List.of(), new TreeMap<>(), inputs, result.run().seed()));
            }
            accuracies.add(((RunEnd.Played) result.end())
                    .series().stream()
                            .map(round -> round.cells().get(0))
                            .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                            .toArray());
        }
        return accuracies;
    }

    private Map<Method, double[]> others(long seed) {
        var relay = inputs.scenario().relay();
        var last = inputs.scenario().rounds();
        var alone = new WithoutRelay(learning, relay.participants(), seed, trainings(relay));
        var rules = new WithoutRelay.Rules(
                relay.firstOwners().number(),
                relay.trainersPerOwner(),
                relay.activeLimit(),
                relay.trainingSuccess(),
                relay.settlementShare());
        var conducts = conducts(relay, seed);
        var all = new EnumMap<Method, double[]>(Method.class);
        all.put(Method.BEST, kept(alone.relay(last, rules, WithoutRelay.Choice.BEST)));
        all.put(Method.LOT, kept(alone.relay(last, rules, WithoutRelay.Choice.LOT)));
        all.put(Method.ELITISM, kept(alone.relay(last, rules, WithoutRelay.Choice.ELITISM)));
        var honest = conducts.stream().map(conduct -> Conduct.HONEST).toList();
        all.put(Method.FEDERATED, kept(alone.federated(last, honest)));
        if (!honest.equals(conducts)) {
            all.put(Method.CHEATED, kept(alone.federated(last, conducts)));
        }
        all.put(Method.CENTRAL, kept(alone.central(last)));
        all.put(Method.OWN, kept(alone.own(last)));
        return all;
    }

    /** How many trainings a round of the relay has, about. */
    private static int trainings(RelayParameters relay) {
        return (int) Math.max(
                1,
                Math.round(relay.trainingSuccess()
                        * (relay.activeLimit() - relay.firstOwners().number())));
    }

    /** How each participant goes about a training, as far as rules say that of its disposition alone. */
    private List<Conduct> conducts(RelayParameters relay, long seed) {
        var byDisposition = new TreeMap<String, Conduct>();
        return relay.population().assign(relay.participants(), relay.streams().seededBy(seed)).stream()
                .map(Disposition::name)
                .map(name -> byDisposition.computeIfAbsent(name, this::conduct))
                .toList();
    }

    private Conduct conduct(String disposition) {
        var words = policies.reach(PolicyPoint.HONESTY, List.of(disposition)).words();
        return Arrays.stream(Conduct.values())
                .filter(conduct -> conduct != Conduct.HONEST && words.contains(Reach.word(conduct)))
                .findFirst()
                .orElse(Conduct.HONEST);
    }

    private double[] kept(double[] all) {
        return rounds.stream().mapToDouble(round -> all[round - 1]).toArray();
    }
}
