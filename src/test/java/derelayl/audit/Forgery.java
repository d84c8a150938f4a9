package derelayl.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A value in a chain that was changed, with all later hashes made anew.
 *
 * @param chain afterwards
 * @param what the field
 * @param before the line
 * @param after the line
 * @param isFree whether the value may be any: nothing else in the chain follows from it, or it from anything
 */
record Forgery(TestChain chain, String what, String before, String after, boolean isFree) {
    private static final Pattern FIELD = Pattern.compile("\"([a-z_]+)\":(\\[[^\"]*]|-?[0-9][0-9.eE-]*|\\{[^}]*})");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.eE-]*");
    /** Claims and votes may be any as long as the same models are settled. */
    private static final Set<String> FREE = Set.of("claims", "quorum", "verdicts", "results");

    static Forgery of(TestChain chain, SplittableRandom random) {
        while (true) {
            var place = random.nextInt(chain.lines().size());
            var line = chain.lines().get(place);
            var fields = matches(FIELD, line);
            var field = fields.get(random.nextInt(fields.size()));
            var numbers = matches(NUMBER, field.group(2));
            if (!numbers.isEmpty()) {
                var number = numbers.get(random.nextInt(numbers.size()));
                var from = field.start(2) + number.start();
                var after = line.substring(0, from)
                        + other(number.group(), random)
                        + line.substring(from + number.group().length());
                return new Forgery(
                        chain.with(place, after).rehashed(place + 1),
                        field.group(1),
                        line,
                        after,
                        FREE.contains(field.group(1)));
            }
        }
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        var all = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.toMatchResult());
        }
        return all;
    }

    private static String other(String number, SplittableRandom random) {
        return number.matches("[0-9]+") && random.nextBoolean()
                ? String.valueOf(Long.parseLong(number) + 1 + random.nextInt(3))
                : String.valueOf(Double.parseDouble(number) + 0.001 + random.nextDouble());
    }
}
