package derelayl.scenario;

import derelayl.participant.Disposition;
import derelayl.random.Streams;
import derelayl.relay.Range;
import derelayl.relay.RelayParameters;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that describes a run: the same scenario and rule files give the same run.
 *
 * @param name what it is called
 * @param seed decides all luck; 0 to 2^32 - 1
 * @param rounds how many, at least 1
 * @param relay the protocol's numbers
 * @param rules the rule files for each policy point, in the order in which they are read as one
 * @param settings numbers that rules read, by name
 * @param recordEvery participants are recorded every so many rounds, and in the last
 * @param recordDecisions which decisions of the rules are recorded
 * @param recordModels whether every model is recorded that is delivered
 * @param chain what the chain holds, if one is written
 * @param figures which are drawn, and how
 * @param values every key with what holds for it
 * @param sources the files it was read from
 */
public record Scenario(
        String name,
        long seed,
        int rounds,
        RelayParameters relay,
        Map<PolicyPoint, List<Path>> rules,
        SortedMap<String, Double> settings,
        int recordEvery,
        Decisions recordDecisions,
        boolean recordModels,
        Chain chain,
        FigureSettings figures,
        List<EffectiveValue> values,
        List<Path> sources) {
    public static final Range SEED = new Range(0, Streams.MAX_SEED);
    public static final Range ROUNDS = Range.countFrom(1);
    public static final Range RECORD_EVERY = Range.countFrom(1);
    public static final Range SETTING = new Range(-Double.MAX_VALUE, Double.MAX_VALUE);

    /** The same under another name. */
    public Scenario named(String another) {
        return with(another, relay);
    }

    /** The same with other numbers of the protocol, whatever its keys say. */
    public Scenario with(RelayParameters another) {
        return with(name, another);
    }

    private Scenario with(String newName, RelayParameters newRelay) {
        return new Scenario(
                newName,
                seed,
                rounds,
                newRelay,
                rules,
                settings,
                recordEvery,
                recordDecisions,
                recordModels,
                chain,
                figures,
                values,
                sources);
    }

    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public Scenario {
        SEED.check("seed", seed);
        ROUNDS.check("rounds", rounds);
        RECORD_EVERY.check("recordEvery", recordEvery);
        settings.forEach((setting, value) -> SETTING.check(setting, value));
    }

    /** What anybody is inclined to, by name; honest first. */
    public List<String> dispositionNames() {
        return relay.population().dispositions(relay.participants()).stream()
                .map(Disposition::name)
                .toList();
    }

    /** All names that a disposition may have here: that the shipped rules know, or that a key has. */
    public SortedSet<String> knownDispositions() {
        var known = new TreeSet<>(dispositionNames());
        known.add(relay.population().genesis().name());
        for (var value : values) {
            Stream.of(Keys.SHARES, Keys.MEMBERS, Keys.ALLIANCES, Keys.DISHONEST)
                    .forEach(family -> family.nameIn(value.key().name()).ifPresent(known::add));
        }
        return known;
    }

    /** Whether participants with a disposition of this name count as dishonest, if there are any. */
    public boolean isDishonest(String disposition) {
        var key = Keys.DISHONEST.of(disposition);
        var text = values.stream()
                .filter(value -> value.key().name().equals(key.name()))
                .map(EffectiveValue::text)
                .findFirst()
                .orElse(key.standard());
        return key.type().read(text).orElseThrow();
    }
}
