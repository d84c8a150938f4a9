package derelayl.policy;

import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Selection;
import derelayl.vocabulary.Voter;
import derelayl.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * What rules of a trusted file cannot do though the engine lets them: a question is asked with others of its kind, and
 * with nothing else, and once for all voters who see the same.
 *
 * @param rules as the engine's parser has read them, in the order of the file
 */
record TrustedDoubts(RuleFile file, List<RuleDescr> rules) {
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("//.*|(?s:/\\*.*?\\*/)|\"[^\"\n]*\"");
    private static final Pattern LUCK = Pattern.compile(
            "\\bMath\\s*\\.\\s*random\\b|\\b\\w*Random\\w*|\\b(nanoTime|currentTimeMillis|randomUUID)\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\b.*$");

    List<RuleProblem> all() {
        var doubts = new ArrayList<RuleProblem>();
        var outside =
                hasLuck(rules.isEmpty() ? file.text() : lines(0, rules.get(0).getLine() - 1));
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var kinds = kinds(rule);
            neverAsked(kinds).ifPresent(what -> doubts.add(file.problem(rule.getLine(), rule.getName(), what)));
            var end = i + 1 < rules.size() ? rules.get(i + 1).getLine() - 1 : Integer.MAX_VALUE;
            if (kinds.contains(Voter.class.getSimpleName()) && (outside || hasLuck(lines(rule.getLine() - 1, end)))) {
                doubts.add(file.problem(
                        rule.getLine(),
                        rule.getName(),
                        "this draws luck of its own, which all voters share who see the same, for rules are asked once"
                                + " for all of them; and no seed repeats it"));
            }
        }
        return doubts;
    }

    /** The kinds of question of which the rule needs one each. */
    private static List<String> kinds(RuleDescr rule) {
        var known = places();
        return rule.getLhs().getDescrs().stream()
                .filter(PatternDescr.class::isInstance)
                .map(PatternDescr.class::cast)
                .filter(pattern -> pattern.getSource() == null)
                .map(pattern -> pattern.getObjectType().replaceFirst(".*\\.", ""))
                .filter(known::containsKey)
                .toList();
    }

    private static Map<String, PolicyPoint> places() {
        var places = new TreeMap<String, PolicyPoint>();
        for (var point : PolicyPoint.values()) {
            Words.questions(point).keySet().forEach(kind -> places.put(kind, point));
        }
        return places;
    }

    private Optional<String> neverAsked(List<String> kinds) {
        var elsewhere = kinds.stream()
                .filter(kind -> places().get(kind) != file.point())
                .findFirst();
        var different = kinds.stream().distinct().collect(Collectors.joining(" and "));
        if (elsewhere.isPresent()) {
            return Optional.of("this never speaks, for no %s is asked at %s"
                    .formatted(elsewhere.get(), file.point().key()));
        }
        if (kinds.stream().distinct().count() > 1) {
            return Optional.of("this never speaks, for %s are never asked together".formatted(different));
        }
        return kinds.size() > 1 && different.equals(Selection.class.getSimpleName())
                ? Optional.of("a Selection is asked alone, so all that is joined here is the same one")
                : Optional.empty();
    }

    /** Lines of the file, the first counted from 0, up to and without the last. */
    private String lines(int from, int to) {
        return Arrays.stream(file.text().split("\n"))
                .skip(from)
                .limit(Math.max(0, to - from))
                .collect(Collectors.joining("\n"));
    }

    private static boolean hasLuck(String text) {
        var plain = IMPORT.matcher(COMMENT_OR_TEXT.matcher(text).replaceAll("")).replaceAll("");
        return LUCK.matcher(plain).find();
    }
}
