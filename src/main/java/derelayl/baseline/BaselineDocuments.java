package derelayl.baseline;

import static derelayl.report.page.Html.text;

import derelayl.baseline.Learned.Accuracy;
import derelayl.measure.Value;
import derelayl.record.CsvDocument;
import derelayl.report.Figure;
import derelayl.report.figure.Axis;
import derelayl.report.figure.Figures;
import derelayl.report.figure.Line;
import derelayl.report.figure.Line.Estimate;
import derelayl.report.page.WebPage;
import derelayl.wording.Rounding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Everything that is written of baselines. */
public final class BaselineDocuments {
    /** Figures have about so many points of a line. */
    private static final int POINTS = 12;

    private BaselineDocuments() {}

    /** Table, figure and page, by their files' names. */
    public static Map<String, Optional<byte[]>> of(String scenario, Learned learned) {
        var figure = figure(learned);
        var page = WebPage.heading("Baselines of " + scenario, "What is learned with and without the relay?")
                + WebPage.answers(sentences(learned))
                + WebPage.figure(
                        WebPage.svg(figure, 1),
                        1,
                        "share of the hold-out that models get right, means over seeds with their 95 % intervals.",
                        "baseline.pdf")
                + methods(learned);
        var documents = new LinkedHashMap<String, Optional<byte[]>>();
        documents.put("baseline.csv", Optional.of(table(learned)));
        documents.put("baseline.pdf", Optional.of(figure.pdf("Baselines")));
        documents.put(
                "report.html",
                Optional.of(WebPage.of("Baselines of " + scenario, false, page).getBytes(StandardCharsets.UTF_8)));
        return documents;
    }

    /** What each method comes to. */
    public static List<String> sentences(Learned learned) {
        var sentences = new ArrayList<String>();
        for (var method : learned.bySeed().keySet()) {
            var last = learned.last(method);
            var seeds = learned.bySeed().get(method).size();
            var rounding = Rounding.to((last.high() - last.low()) / 2, last.mean());
            sentences.add(
                    last.seeds() == 0
                            ? "%s: no model is left after %d rounds, with any of %d seeds."
                                    .formatted(method.words(), last.round(), seeds)
                            : "%s: accuracy %s (95 %%: %s to %s) after %d rounds%s."
                                    .formatted(
                                            method.words(),
                                            rounding.of(last.mean()),
                                            rounding.of(last.low()),
                                            rounding.of(last.high()),
                                            last.round(),
                                            last.seeds() == seeds
                                                    ? ""
                                                    : ", where there is a model: with %d of %d seeds"
                                                            .formatted(last.seeds(), seeds)));
        }
        return sentences;
    }

    private static byte[] table(Learned learned) {
        var rows = new ArrayList<List<String>>();
        learned.accuracies()
                .forEach((method, accuracies) -> accuracies.forEach(accuracy -> rows.add(List.of(
                        method.words(),
                        String.valueOf(accuracy.round()),
                        String.valueOf(accuracy.seeds()),
                        number(accuracy.mean()),
                        number(accuracy.low()),
                        number(accuracy.high())))));
        return CsvDocument.of(List.of("method", "round", "seeds", "accuracy", "low", "high"), rows);
    }

    private static String number(double number) {
        return Double.isFinite(number) ? new Value.Number(number).text() : "";
    }

    private static Figure figure(Learned learned) {
        var lines = new ArrayList<Line>();
        learned.accuracies()
                .forEach((method, accuracies) -> lines.add(new Line(
                        method.words(),
                        thinned(accuracies).stream()
                                .map(BaselineDocuments::estimate)
                                .toList())));
        var numbers = lines.stream()
                .flatMap(line -> line.points().stream())
                .flatMapToDouble(point -> DoubleStream.of(point.low(), point.high()))
                .toArray();
        var last = learned.rounds().get(learned.rounds().size() - 1);
        var panel = new Figures.Lines(
                "",
                Axis.ofChosen("Round", new double[] {0, last}, List.of()),
                Axis.ofChosen("Accuracy", numbers, List.of()),
                lines);
        return Figures.lines(List.of(panel), true, "95 % interval", "");
    }

    private static List<Accuracy> thinned(List<Accuracy> accuracies) {
        var step = Math.max(1, accuracies.size() / POINTS);
        var some = new ArrayList<Accuracy>();
        for (var i = accuracies.size() - 1; i >= 0; i -= step) {
            some.add(0, accuracies.get(i));
        }
        return some;
    }

    private static Estimate estimate(Accuracy accuracy) {
        return new Estimate(accuracy.round(), accuracy.mean(), accuracy.low(), accuracy.high());
    }

    private static String methods(Learned learned) {
        var list = new StringBuilder("<h2>What they are</h2>\n<ul>\n");
        learned.bySeed()
                .keySet()
                .forEach(method ->
                        list.append("<li>%s: %s</li>\n".formatted(text(method.words()), text(method.meaning()))));
        return list.append("</ul>\n").toString();
    }
}
