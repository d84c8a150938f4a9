package derelayl.scenario;

import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.relay.FirstOwners;
import derelayl.relay.Range;
import derelayl.relay.RelayParameters;
import derelayl.scenario.ValueType.Count;
import derelayl.scenario.ValueType.CountOrAll;
import derelayl.wording.Nearest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a relay is made of. */
final class RelayReader {
    private static final String HONEST = Disposition.HONEST.name();
    private static final String NO_ALLIANCE = "none";

    private final Values values;
    private final int participants;

    private RelayReader(Values values) {
        this.values = values;
        participants = Keys.PARTICIPANTS.in(values);
    }

    /** The numbers of the protocol among these values. */
    static RelayParameters read(Values values) {
        return new RelayReader(values).parameters();
    }

    private RelayParameters parameters() {
        var population = population();
        return new RelayParameters(
                participants,
                Keys.TRAINERS_PER_OWNER.in(values),
                Keys.SETTLEMENT_SHARE.in(values),
                Keys.TRAINING_SUCCESS.in(values),
                Keys.GAIN_MEAN.in(values),
                Keys.GAIN_DEVIATION.in(values),
                Keys.TESTING_CASES.in(values),
                firstOwners(population),
                population,
                new Cheating(Keys.EFFORT.in(values), Keys.CLAIM_BOOST.in(values), Keys.HARM.in(values)),
                new Verification(
                        Keys.COMMITTEE.in(values, new CountOrAll(new Range(1, participants), Verification.ALL)),
                        Keys.QUORUM.in(values),
                        Keys.DETECTION.in(values),
                        Keys.FALSE_ALARM.in(values)),
                Keys.STREAMS.in(values),
                new TypeDeviations(
                        Keys.ABILITY_DEVIATION.in(values),
                        Keys.COST_DEVIATION.in(values),
                        Keys.VALUE_DEVIATION.in(values)),
                new UtilityFunction(
                        Keys.UTILITY_MODEL.in(values),
                        Keys.UTILITY_COIN.in(values),
                        Keys.UTILITY_PERFORMANCE.in(values),
                        Keys.COST_TRAINING.in(values),
                        Keys.COST_RETEST.in(values),
                        Keys.COST_DATA.in(values),
                        Keys.COST_BLOCK.in(values),
                        Keys.UTILITY_DISCOUNT.in(values)),
                new LearningReader(values, participants).read());
    }

    private FirstOwners firstOwners(Population population) {
        var owners = Keys.START_OWNERS.in(values, new Count(new Range(1, participants / 2)));
        var areHonest = Keys.START_OWNERS_HONEST.in(values);
        var honest = population.honest(participants);
        if (areHonest && owners > 1 && owners > honest) {
            values.refuse(
                    Keys.START_OWNERS,
                    "'%d' must be at most %d, for so many are honest; with start.owners.honest = false, others may own the first model too"
                            .formatted(owners, honest));
            return FirstOwners.ONE;
        }
        return new FirstOwners(owners, areHonest);
    }

    private Population population() {
        values.refuse(Keys.SHARES.of(HONEST), "there is no such key, for whoever is left is honest");
        values.refuse(Keys.MEMBERS.of(HONEST), "there is no such key, for whoever is left is honest");
        values.refuse(Keys.ALLIANCES.of(HONEST), "there is no such key, for the honest have no allies");
        values.refuse(Keys.DISHONEST.of(HONEST), "there is no such key, for the honest are not dishonest");
        var alliances = Keys.ALLIANCES.in(values);
        var dishonest = Keys.DISHONEST.in(values);
        var shares = Keys.SHARES.in(values).entrySet().stream()
                .map(share -> new Population.Share(disposition(share.getKey(), alliances, dishonest), share.getValue()))
                .toList();
        var members = members().entrySet().stream()
                .map(some -> new Population.Members(disposition(some.getKey(), alliances, dishonest), some.getValue()))
                .toList();
        var genesis = disposition(Keys.GENESIS.in(values), alliances, dishonest);
        var population = new Population(shares, members, genesis);
        var others = population.others(participants);
        if (others < participants) {
            return population;
        }
        population
                .shares()
                .forEach(share -> values.refuse(
                        Keys.SHARES.of(share.disposition().name()),
                        "all shares%s together make %d participants, but must leave the genesis owner out: at most %d%s"
                                .formatted(
                                        population.members().isEmpty() ? "" : " and members",
                                        others,
                                        participants - 1,
                                        hint(share.disposition().name()))));
        return Population.ALL_HONEST;
    }

    /** Who is named, by disposition; each once. */
    private SortedMap<String, List<Integer>> members() {
        var dispositions = new TreeMap<Integer, String>();
        var members = new TreeMap<String, List<Integer>>();
        Keys.MEMBERS
                .in(values)
                .forEach((name, indices) -> members.put(
                        name,
                        indices.stream()
                                .filter(index -> isFree(index, name, dispositions))
                                .toList()));
        return members;
    }

    private boolean isFree(int index, String name, Map<Integer, String> dispositions) {
        var other = dispositions.putIfAbsent(index, name);
        if (index >= participants) {
            values.refuse(Keys.MEMBERS.of(name), "participant %d: the last is %d".formatted(index, participants - 1));
        } else if (other != null) {
            values.refuse(
                    Keys.MEMBERS.of(name),
                    "participant %d is in %s already"
                            .formatted(index, Keys.MEMBERS.of(other).name()));
        }
        return index < participants && other == null;
    }

    /** A share that is one too many may be one that was misspelt, which only the rules could tell. */
    private static String hint(String name) {
        var key = Keys.SHARES.of(name).name();
        var known = Keys.SHARES.members().stream().map(Key::name).toList();
        return known.contains(key) ? "" : Nearest.hint(key, known);
    }

    private static Disposition disposition(String name, Map<String, String> alliances, Map<String, Boolean> dishonest) {
        var alliance = alliances.getOrDefault(name, NO_ALLIANCE);
        return new Disposition(name, alliance.equals(NO_ALLIANCE) ? "" : alliance, dishonest.getOrDefault(name, false));
    }
}
