package derelayl.comparison;

import derelayl.measure.Value;
import derelayl.record.Json;
import derelayl.statistics.Pairs;
import derelayl.wording.Rounding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison as documents for other programs and for papers.
 *
 * @param comparison what is written down
 * @param sentences what it says
 */
public record ComparisonDocuments(Comparison comparison, Sentences sentences) {
    private static final List<String> COLUMNS =
            List.of("outcome", "alternative", "n", "baseline", "mean", "difference", "95 %", "p (Holm)", "pairing");

    /**
     * As JSON: the seeds, and every outcome with its numbers and its sentence.
     *
     * @return an indented document in UTF-8
     */
    public byte[] json() throws IOException {
        var document = new LinkedHashMap<String, Object>();
        document.put("baseline", comparison.results().get(0).name());
        document.put("seeds", List.copyOf(comparison.seeds()));
        document.put("tests", comparison.tests());
        document.put(
                "outcomes", comparison.outcomes().stream().map(this::object).toList());
        return Json.document(document);
    }

    private Map<String, Object> object(ComparedOutcome outcome) {
        var object = new LinkedHashMap<String, Object>();
        object.put("outcome", outcome.outcome());
        object.put("alternative", outcome.alternative());
        object.putAll(ComparisonTables.cells(outcome));
        object.put("pairing_gain", Value.of(ComparisonTables.ofPairs(outcome, Pairs::gain)));
        object.put("identical", new Value.Truth(outcome.isIdentical()));
        object.put("missing_baseline", outcome.missingInBaseline());
        object.put("missing", outcome.missingInAlternative());
        object.put("sentence", sentences.of(outcome));
        return object;
    }

    /**
     * As sentences, one in a line: of each main outcome, and which others differ.
     *
     * @param main the outcomes to speak of
     */
    public List<String> plain(List<String> main) {
        return Stream.concat(
                        main.stream()
                                .flatMap(outcome -> comparison.of(outcome).stream())
                                .map(sentences::of),
                        sentences.others(main).stream())
                .toList();
    }

    /**
     * As Markdown: a list of sentences, and a table.
     *
     * @param main the outcomes that come first; the others follow in their order
     */
    public String markdown(List<String> main) {
        var document = new StringBuilder();
        plain(main).forEach(sentence -> document.append("- %s%n".formatted(escaped(sentence))));
        document.append("%n%s%n%s%n"
                .formatted(
                        line(COLUMNS),
                        line(COLUMNS.stream().map(column -> "---").toList())));
        Stream.concat(main.stream(), comparison.names().stream().filter(outcome -> !main.contains(outcome)))
                .flatMap(outcome -> comparison.of(outcome).stream())
                .forEach(outcome -> document.append("%s%n".formatted(line(cells(outcome)))));
        return document.toString();
    }

    private static List<String> cells(ComparedOutcome outcome) {
        var cells = new ArrayList<>(
                List.of(outcome.outcome(), escaped(outcome.alternative()), String.valueOf(outcome.pairs())));
        var interval = outcome.difference().flatMap(difference -> difference.interval());
        if (outcome.difference().isEmpty()) {
            cells.addAll(List.of("", "", "", "", "", ""));
            return cells;
        }
        var difference = outcome.difference().get();
        var rounding = Rounding.to(interval.map(bounds -> bounds.halfWidth()).orElse(0.0), difference.mean());
        for (var mean : List.of(
                difference.pairs().baseline().mean(), difference.pairs().other().mean())) {
            cells.add(outcome.isIdentical() ? Rounding.inShort(mean) : rounding.of(mean));
        }
        cells.add(outcome.isIdentical() ? "identical" : rounding.of(difference.mean()));
        cells.add(interval.map(bounds -> "%s to %s".formatted(rounding.of(bounds.low()), rounding.of(bounds.high())))
                .orElse(""));
        cells.add(Optional.of(outcome.pHolm())
                .filter(p -> p.isPresent())
                .map(p -> Rounding.p(p.getAsDouble()))
                .orElse(""));
        var gain = difference.pairs().gain();
        cells.add(gain.isPresent() ? "× " + new Rounding(1).of(gain.getAsDouble()) : "");
        return cells;
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String escaped(String text) {
        return text.replaceAll("[|_*<>`\\[\\]\\\\]", "\\\\$0");
    }
}
