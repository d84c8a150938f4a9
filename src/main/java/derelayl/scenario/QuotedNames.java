package derelayl.scenario;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of dispositions and settings that rule files mention: those between quotes. */
public final class QuotedNames {
    private static final Pattern QUOTED = Pattern.compile("(?<=\")" + ValueType.Name.PATTERN + "(?=\")");

    private QuotedNames() {}

    /** All names in the texts of rule files. */
    public static SortedSet<String> in(Stream<String> ruleTexts) {
        return ruleTexts
                .flatMap(text -> QUOTED.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
