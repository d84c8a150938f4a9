package derelayl;

import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.learning.LearningModel;
import derelayl.measure.Holdings;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.random.Streams;
import derelayl.relay.FirstOwners;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Relays with a share of forgers, played with many seeds.
 *
 * @param forgers their share of the population
 * @param startOwners owners of the genesis model
 * @param committee how many vote, 0 for all
 * @param places trainers per owner
 * @param rounds how many to play
 * @param rules rule files that differ from the published ones
 */
public record Experiment(
        double forgers, int startOwners, int committee, int places, int rounds, Map<PolicyPoint, String> rules) {
    /** An established relay of 40 owners and 120 rounds, in which all vote. */
    public static Experiment established(double forgers) {
        return new Experiment(forgers, 40, Verification.ALL, 4, 120, Map.of(PolicyPoint.ACKNOWLEDGEMENT, "majority"));
    }

    /** A relay that starts from a single owner, in which all vote. */
    public static Experiment fromGenesis(double forgers) {
        return new Experiment(forgers, 1, Verification.ALL, 4, 80, Map.of(PolicyPoint.ACKNOWLEDGEMENT, "majority"));
    }

    public Experiment with(PolicyPoint point, String name) {
        var others = new EnumMap<PolicyPoint, String>(PolicyPoint.class);
        others.putAll(rules);
        others.put(point, name);
        return new Experiment(forgers, startOwners, committee, places, rounds, others);
    }

    public Experiment byLot() {
        return with(PolicyPoint.BIDDING, "equal-offers");
    }

    public Experiment withCommittee(int size) {
        return new Experiment(forgers, startOwners, size, places, rounds, rules);
    }

    public Experiment withPlaces(int number) {
        return new Experiment(forgers, startOwners, committee, number, rounds, rules);
    }

    public Experiment withRounds(int number) {
        return new Experiment(forgers, startOwners, committee, places, number, rules);
    }

    /** What came of one seed; shares and growth are not numbers if the relay died. */
    public record Outcome(boolean extinct, double dishonestCoins, double growth, double owners) {}

    public List<Outcome> play(int seeds) {
        return play(1, seeds);
    }

    public List<Outcome> play(int firstSeed, int seeds) {
        var policies = Relays.policiesWith(rules);
        var outcomes = new ArrayList<Outcome>();
        for (var seed = firstSeed; seed < firstSeed + seeds; seed++) {
            outcomes.add(play(seed, policies));
        }
        return outcomes;
    }

    private RelayParameters parameters() {
        var shares = List.of(new Population.Share(new Disposition("forger", "cartel", true), forgers));
        return new RelayParameters(
                256,
                places,
                0.5,
                0.9,
                1,
                1,
                100,
                new FirstOwners(startOwners, true),
                new Population(shares, Disposition.HONEST),
                Cheating.USUAL,
                new Verification(committee, 0.5, 1, 0),
                Streams.PUBLISHED,
                TypeDeviations.NONE,
                UtilityFunction.COINS,
                LearningModel.Drawn.DRAWN);
    }

    /** The relay of a seed, not started. */
    public RelaySimulation relay(long seed) {
        return new RelaySimulation(seed, parameters(), Relays.policiesWith(rules));
    }

    private Outcome play(long seed, Policies policies) {
        var relay = new RelaySimulation(seed, parameters(), policies);
        var start = rounds / 3;
        var seen = new ArrayList<Round>();
        relay.observe(seen::add);
        relay.run(rounds);
        var last = seen.get(rounds - 1);
        var owners = seen.subList(start, rounds).stream()
                .mapToInt(round -> round.roles().owners().size())
                .average()
                .orElseThrow();
        return new Outcome(
                last.isExtinct(),
                Holdings.of(relay).dishonestShare().orElse(Double.NaN),
                (truth(last) - truth(seen.get(start))) / (rounds - start - 1),
                owners);
    }

    /** The mean true performance of the models that the next owners own. */
    private static double truth(Round round) {
        return round.settlement().settled().stream()
                .mapToDouble(contribution -> contribution.model().performance())
                .average()
                .orElse(Double.NaN);
    }

    /** The share of relays that died. */
    public static double extinct(List<Outcome> outcomes) {
        return outcomes.stream()
                .mapToDouble(outcome -> outcome.extinct() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** The mean over the relays that survived. */
    public static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        return outcomes.stream()
                .filter(outcome -> !outcome.extinct())
                .mapToDouble(value)
                .average()
                .orElse(Double.NaN);
    }
}
