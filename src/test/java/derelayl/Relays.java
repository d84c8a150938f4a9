package derelayl;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Keys;
import derelayl.vocabulary.Policies;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Relays to test with: the published mechanism, asked of the shipped rule files. */
public final class Relays {
    public static final RelayParameters PUBLISHED = new RelayParameters(256, 4, 0.5, 0.9, 1, 1, 100);
    public static final SortedMap<String, Double> SETTINGS =
            Collections.unmodifiableSortedMap(new TreeMap<>(Keys.SETTINGS.members().stream()
                    .collect(Collectors.toMap(
                            key -> key.name().substring("setting.".length()), key -> Double.valueOf(key.standard())))));

    private static final Map<PolicyPoint, String> SHIPPED = Map.of(
            PolicyPoint.HONESTY, "by-disposition",
            PolicyPoint.BIDDING, "version-gap",
            PolicyPoint.ACKNOWLEDGEMENT, "trusting",
            PolicyPoint.SELECTION, "top-share",
            PolicyPoint.REWARD, "owner-and-ancestors");

    private Relays() {}

    /** The published policies. */
    public static Policies policies() {
        return policiesWith(Map.of());
    }

    /** The published policies, but for these rule files. */
    public static Policies policiesWith(Map<PolicyPoint, String> others) {
        var names = new EnumMap<PolicyPoint, String>(SHIPPED);
        names.putAll(others);
        var files = new ArrayList<RuleFile>();
        names.forEach((point, name) -> files.add(rules(point, name)));
        return PolicyBook.of(files, SETTINGS);
    }

    /** A shipped rule file. */
    public static RuleFile rules(PolicyPoint point, String name) {
        return RuleFile.read(point, Path.of("rules", point.key(), name + ".drl"));
    }

    /** One shipped rule file, asked by itself. */
    public static Policies only(PolicyPoint point, String name) {
        return PolicyBook.of(List.of(rules(point, name)), SETTINGS);
    }

    public static RelaySimulation published(long seed) {
        return new RelaySimulation(seed, PUBLISHED, policies());
    }
}
