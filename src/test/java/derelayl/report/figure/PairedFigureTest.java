package derelayl.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.report.PdfPaths;
import derelayl.report.PdfPaths.Painted;
import derelayl.report.figure.Line.Estimate;
import derelayl.report.figure.TornadoFigure.Bar;
import derelayl.report.figure.TornadoFigure.Tornado;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paired plots and tornados hold the numbers: their paths are read back out. */
class PairedFigureTest {
    private static final Color BAR = Color.decode("#80b8d8");

    /** Forty seeds; the second alternative has no value with the first ten. */
    private static PairedFigure.Outcome outcome() {
        var bySeed = IntStream.range(0, 40)
                .mapToObj(seed -> new double[] {seed, seed < 10 ? Double.NaN : seed + 20})
                .toList();
        return new PairedFigure.Outcome("gini", bySeed, List.of(new Estimate(1, 20, 18, 22)));
    }

    private static List<Painted> seeds(PdfPaths paths) {
        return paths.stroked().stream()
                .filter(path -> path.colour().equals(PairedChart.SEED))
                .filter(path -> path.points().size() == 2)
                .toList();
    }

    @Test
    void aLineJoinsTheValuesOfEachSeed() throws IOException {
        var paths = PdfPaths.of(
                PairedFigure.of(List.of("base", "mine"), List.of(outcome())).pdf("t"));
        var lines = seeds(paths).stream()
                .filter(line -> line.bounds().getHeight() > 10)
                .toList();
        assertEquals(30, lines.size());
        var height = lines.get(0).bounds().getHeight();
        lines.forEach(line -> {
            assertEquals(height, line.bounds().getHeight(), 0.05, "all rise by 20");
            assertTrue(line.points().get(0).getY() < line.points().get(1).getY());
        });
    }

    @Test
    void itIsOnePageForManyOutcomesAndLongNames() throws IOException {
        var names = List.of("a-name-that-is-longer-than-a-chart-is-wide", "and-another-one-that-is-just-as-long");
        var figure = PairedFigure.of(names, List.of(outcome(), outcome(), outcome(), outcome(), outcome()));
        assertEquals(ColumnStyle.PAGE, figure.width());
        assertTrue(figure.height() < 700);
        assertTrue(PdfPaths.of(figure.pdf("t")).filled().stream()
                .allMatch(path -> path.bounds().getMinX() >= -0.01
                        && path.bounds().getMaxX() <= figure.width() + 0.01
                        && path.bounds().getMinY() >= -0.01));
    }

    @Test
    void barsAreAsLongAsEffectsAreLarge() throws IOException {
        var tornado = new Tornado("gini", List.of(new Bar("a", 0.4, 0.1, -0.4), new Bar("b", 0.1, 0.02, 0.1)));
        var bars = PdfPaths.of(TornadoFigure.of(List.of(tornado)).pdf("t")).stroked().stream()
                .filter(path -> path.colour().equals(BAR))
                .toList();
        assertEquals(2, bars.size());
        assertEquals(4, bars.get(0).bounds().getWidth() / bars.get(1).bounds().getWidth(), 0.01);
        assertTrue(bars.get(0).bounds().getCenterY() > bars.get(1).bounds().getCenterY(), "the longest is above");
    }
}
