package derelayl.sensitivity;

import derelayl.measure.Value;
import derelayl.record.CsvDocument;
import derelayl.wording.Rounding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much each factor matters for each outcome.
 *
 * @param rows an outcome and a factor each, in the order of outcomes; without those that exist in no run
 */
public record Sensitivity(List<Row> rows) {
    /** From this share on, nearly all effects have the same sign. */
    private static final double ONE_WAY = 0.9;

    /**
     * A factor's influence on an outcome.
     *
     * @param outcome its column
     * @param factor the key that was moved
     */
    public record Row(String outcome, String factor, Influence influence) {}

    /** The factors of an outcome, the one that matters most first. */
    public List<Row> of(String outcome) {
        return rows.stream()
                .filter(row -> row.outcome().equals(outcome))
                .sorted(Comparator.comparingDouble((Row row) -> -row.influence().muStar()))
                .toList();
    }

    /** {@code sensitivity.csv}, whose columns are called as in SALib; {@code names} are the factors. */
    public byte[] table() {
        var cells = new ArrayList<List<String>>();
        for (var row : rows) {
            var influence = row.influence();
            cells.add(List.of(
                    row.outcome(),
                    row.factor(),
                    number(influence.mu()),
                    number(influence.muStar()),
                    number(influence.sigma()),
                    number(influence.muStarConf()),
                    String.valueOf(influence.effects())));
        }
        return CsvDocument.of(List.of("outcome", "names", "mu", "mu_star", "sigma", "mu_star_conf", "effects"), cells);
    }

    private static String number(double number) {
        return new Value.Number(number).text();
    }

    /** What is to be said of an outcome. */
    public String sentence(String outcome) {
        var ranked = of(outcome);
        if (ranked.isEmpty()) {
            return "%s exists in no two neighbouring runs.".formatted(outcome);
        }
        if (ranked.get(0).influence().muStar() == 0) {
            return "%s is the same everywhere.".formatted(outcome);
        }
        var moving = ranked.stream()
                .filter(row -> row.influence().muStar() > 0)
                .map(Sensitivity::words)
                .toList();
        var others = ranked.stream()
                .filter(row -> row.influence().muStar() == 0)
                .map(Row::factor)
                .toList();
        return "%s is moved most by %s%s."
                .formatted(
                        outcome,
                        String.join(", then by ", moving),
                        others.isEmpty() ? "" : "; not by " + String.join(" or ", others));
    }

    /** A factor with the size of its effect and its interval, and in which direction it goes, if that is clear. */
    private static String words(Row row) {
        var influence = row.influence();
        var direction = Math.abs(influence.mu()) > ONE_WAY * influence.muStar()
                ? influence.mu() > 0 ? ", upwards" : ", downwards"
                : "";
        var rounding = Rounding.to(influence.muStarConf(), influence.muStar());
        return "%s (%s ± %s%s)"
                .formatted(
                        row.factor(), rounding.of(influence.muStar()), rounding.of(influence.muStarConf()), direction);
    }
}
