package derelayl.scenario;

import derelayl.acknowledgement.Verification;
import derelayl.learning.Cheating;
import derelayl.participant.Disposition;
import derelayl.participant.Population;
import derelayl.participant.TypeDeviations;
import derelayl.participant.UtilityFunction;
import derelayl.relay.Range;
import derelayl.relay.RelayParameters;
import derelayl.scenario.ValueType.Count;
import derelayl.scenario.ValueType.CountOrAll;
import derelayl.wording.Nearest;
import java.util.Map;

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
                startOwners(population),
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
                        Keys.UTILITY_DISCOUNT.in(values)));
    }

    private int startOwners(Population population) {
        var owners = Keys.START_OWNERS.in(values, new Count(new Range(1, participants / 2)));
        var honest = population.honest(participants);
        if (owners > 1 && owners > honest) {
            values.refuse(
                    Keys.START_OWNERS, "'%d' must be at most %d, for so many are honest".formatted(owners, honest));
            return 1;
        }
        return owners;
    }

    private Population population() {
        values.refuse(Keys.SHARES.of(HONEST), "there is no such key, for whoever is left is honest");
        values.refuse(Keys.ALLIANCES.of(HONEST), "there is no such key, for the honest have no allies");
        values.refuse(Keys.DISHONEST.of(HONEST), "there is no such key, for the honest are not dishonest");
        var alliances = Keys.ALLIANCES.in(values);
        var dishonest = Keys.DISHONEST.in(values);
        var shares = Keys.SHARES.in(values).entrySet().stream()
                .map(share -> new Population.Share(disposition(share.getKey(), alliances, dishonest), share.getValue()))
                .toList();
        var population = new Population(shares, disposition(Keys.GENESIS.in(values), alliances, dishonest));
        var others = population.others(participants);
        if (others < participants) {
            return population;
        }
        population
                .shares()
                .forEach(share -> values.refuse(
                        Keys.SHARES.of(share.disposition().name()),
                        "all shares together make %d participants, but must leave the genesis owner out: at most %d%s"
                                .formatted(
                                        others,
                                        participants - 1,
                                        hint(share.disposition().name()))));
        return Population.ALL_HONEST;
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
