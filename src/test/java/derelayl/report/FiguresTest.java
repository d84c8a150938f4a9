package derelayl.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Golden;
import derelayl.Relays;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.FigureSettings;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures hold the numbers: their paths are read back out. */
class FiguresTest {
    private static final int ROUNDS = 5000;
    private static final double MOST_COINS = 4e6;
    private static final int MEGABYTE = 1_000_000;

    private static final Map<Integer, double[]> BALANCES = new TreeMap<>();
    private static byte[] coinsDocument;
    private static byte[] versionsDocument;
    private static PdfPaths coins;
    private static PdfPaths versions;

    @BeforeAll
    static void drawThePublishedRun() throws IOException {
        var relay = Relays.published(42);
        var reporter = new Reporter();
        relay.observe(reporter);
        relay.observe(round -> {
            if (round.number() % 50 == 0) {
                BALANCES.put(round.number(), relay.ledger().balances());
            }
        });
        relay.run(ROUNDS);
        var figures = reporter.draw(FigureSettings.PUBLISHED);
        coinsDocument = figures.get("coins_per_participant_over_rounds.pdf");
        versionsDocument = figures.get("version_distribution_per_participant_over_rounds.pdf");
        coins = PdfPaths.of(coinsDocument);
        versions = PdfPaths.of(versionsDocument);
        assertArrayEquals(
                coinsDocument, reporter.draw(FigureSettings.PUBLISHED).get("coins_per_participant_over_rounds.pdf"));
    }

    @Test
    void theyAreUnderThreeMegabytesTogether() {
        assertTrue(coinsDocument.length + versionsDocument.length < 3 * MEGABYTE);
    }

    @Test
    void eachLineIsWithinHalfAPointOfItsBalances() {
        var axes = axes(coins);
        var lines = coins.stroked().stream()
                .filter(path -> path.points().size() > 1000)
                .toList();
        assertEquals(256, lines.size());
        for (var participant = 0; participant < lines.size(); participant++) {
            var line = lines.get(participant);
            for (var sample : BALANCES.entrySet()) {
                var x = axes.getMinX() + axes.getWidth() * (sample.getKey() - 1) / (ROUNDS - 1);
                var y = axes.getMinY() + axes.getHeight() * sample.getValue()[participant] / MOST_COINS;
                assertEquals(
                        y,
                        heightAt(x, line.points()),
                        0.5,
                        "participant %d, round %d".formatted(participant, sample.getKey()));
            }
        }
    }

    @Test
    void linesTakeTenColoursInTurn() {
        var lines = coins.stroked().stream()
                .filter(path -> path.points().size() > 1000)
                .toList();
        assertEquals(Color.decode("#1f77b4"), lines.get(0).colour());
        assertEquals(Color.decode("#ff7f0e"), lines.get(1).colour());
        assertEquals(Color.decode("#17becf"), lines.get(9).colour());
        assertEquals(Color.decode("#1f77b4"), lines.get(250).colour());
    }

    @Test
    void eachBarIsAsHighAsItsPercentage() {
        var axes = axes(versions);
        var width = axes.getWidth() / 99;
        var bars = versions.filled().stream()
                .filter(path -> Math.abs(path.bounds().getWidth() - width) < 0.1)
                .toList();
        var golden = Golden.rows("published-version-distribution.csv");
        assertEquals(13 * golden.size(), bars.size());
        for (var bin = 0; bin < 13; bin++) {
            for (var round = 1; round <= golden.size(); round++) {
                var bar = bars.get(bin * golden.size() + round - 1);
                var where = "bin %d, round %d".formatted(bin, round);
                var percentage = 100 * bar.bounds().getHeight() / axes.getHeight();
                assertEquals(golden.get(round)[bin], percentage, 0.01, where);
                assertEquals(axes.getMinX() + (round - 1) * width, bar.bounds().getCenterX(), 0.1, where);
            }
        }
    }

    @Test
    void manyParticipantsAreDrawnAsBands() throws IOException {
        var relay = new RelaySimulation(1, new RelayParameters(2001, 4, 0.5, 0.9, 1, 1, 100), Relays.policies());
        var reporter = new Reporter();
        relay.observe(reporter);
        relay.run(30);
        var paths = PdfPaths.of(reporter.draw(FigureSettings.PUBLISHED).get("coins_per_participant_over_rounds.pdf"));
        assertEquals(
                3,
                paths.filled().stream()
                        .filter(path ->
                                path.points().size() >= 60 && path.bounds().getWidth() > 1000)
                        .count());
    }

    @Test
    void aSingleRoundCanBeDrawn() throws IOException {
        var relay = Relays.published(939);
        var reporter = new Reporter();
        relay.observe(reporter);
        relay.run(1);
        for (var document : reporter.draw(FigureSettings.PUBLISHED).values()) {
            assertTrue(PdfPaths.of(document).filled().size() > 10);
        }
    }

    /** The frame of the plot: the largest rectangle that is stroked. */
    private static Rectangle2D axes(PdfPaths paths) {
        return paths.stroked().stream()
                .map(PdfPaths.Painted::bounds)
                .max(Comparator.comparing(bounds -> bounds.getWidth() * bounds.getHeight()))
                .orElseThrow();
    }

    private static double heightAt(double x, List<Point2D> line) {
        var points = List.copyOf(line);
        for (var i = 1; i < points.size(); i++) {
            var left = points.get(i - 1);
            var right = points.get(i);
            if (x <= right.getX() + 0.01) {
                var share = (x - left.getX()) / (right.getX() - left.getX());
                return left.getY() + share * (right.getY() - left.getY());
            }
        }
        throw new AssertionError("the line ends before " + x);
    }
}
