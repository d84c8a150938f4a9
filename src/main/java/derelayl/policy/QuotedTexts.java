package derelayl.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in quotation marks in rule files that only the engine understands. */
final class QuotedTexts {
    private static final Pattern DISPOSITION = Pattern.compile("disposition\\s*[!=]=\\s*[\"']([a-z][a-z0-9-]*)[\"']");
    private static final List<Pattern> TEXTS =
            List.of(Pattern.compile("\"([^\"\\r\\n]*+)\""), Pattern.compile("'([^'\\r\\n]*+)'"));

    private QuotedTexts() {}

    /** All of them, for what becomes of them only the engine knows. */
    static SortedSet<String> of(List<RuleFile> files) {
        return TEXTS.stream()
                .flatMap(text ->
                        files.stream().flatMap(file -> text.matcher(file.text()).results()))
                .map(text -> text.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that a disposition is compared with: nobody knows what else a text is. */
    static List<NamedText> dispositions(List<RuleFile> files) {
        var texts = new ArrayList<NamedText>();
        for (var file : files) {
            var lines = new LinkedHashMap<String, Integer>();
            DISPOSITION
                    .matcher(file.text())
                    .results()
                    .forEach(found -> lines.putIfAbsent(found.group(1), (int)
                            file.text().substring(0, found.start() + 1).lines().count()));
            lines.forEach((text, line) -> texts.add(new NamedText(file, line, text)));
        }
        return texts;
    }
}
