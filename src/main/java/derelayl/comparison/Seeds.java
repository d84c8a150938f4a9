package derelayl.comparison;

import derelayl.comparison.Alternative.Finished;
import derelayl.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Which seeds alternatives are compared with. */
public final class Seeds {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,10})\\s*\\.\\.\\s*(\\d{1,10})\\s*");
    private static final String USUAL = "1..100";
    private static final int MOST = 1_000_000;

    private Seeds() {}

    /**
     * Those that were typed, or else those of all finished sweeps, or else 1 to 100.
     *
     * @param typed such as {@code 1..100}
     * @throws ComparisonException if that is no range of seeds, or finished sweeps do not have them
     */
    public static List<Long> chosen(Optional<String> typed, List<Alternative> alternatives) {
        var finished = alternatives.stream()
                .filter(Finished.class::isInstance)
                .map(Finished.class::cast)
                .toList();
        if (typed.isEmpty() && finished.isEmpty()) {
            return range(USUAL);
        }
        var seeds = new TreeSet<>(typed.map(Seeds::range)
                .orElseGet(() -> List.copyOf(finished.get(0).results().bySeed().keySet())));
        for (var sweep : finished) {
            seeds.retainAll(sweep.results().bySeed().keySet());
            if (seeds.isEmpty()) {
                throw new ComparisonException("%s: there is no seed in common".formatted(sweep.name()));
            }
        }
        return List.copyOf(seeds);
    }

    private static List<Long> range(String text) {
        var matcher = RANGE.matcher(text);
        if (matcher.matches()) {
            var first = Long.parseLong(matcher.group(1));
            var last = Long.parseLong(matcher.group(2));
            if (Scenario.SEED.contains(last) && first <= last && last - first < MOST) {
                return LongStream.rangeClosed(first, last).boxed().toList();
            }
        }
        throw new ComparisonException(
                "--seeds %s: this must be two whole numbers %s, such as 1..100, a million seeds at most"
                        .formatted(text, Scenario.SEED));
    }
}
