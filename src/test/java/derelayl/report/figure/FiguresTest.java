package derelayl.report.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.report.Figure;
import derelayl.report.Palette;
import derelayl.report.PdfPaths;
import derelayl.report.PdfPaths.Painted;
import derelayl.report.figure.Figures.HeatMap;
import derelayl.report.figure.Figures.Lines;
import derelayl.report.figure.Line.Estimate;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The figures hold the numbers: their paths are read back out. */
class FiguresTest {
    private static final Axis X = Axis.covering("share", new double[] {0, 0.6}, List.of(0.444));
    private static final Axis Y = Axis.covering("coins", new double[] {0, 1}, List.of());
    private static final Line RISING = new Line(
            "rising",
            List.of(
                    new Estimate(0, 0, 0, 0),
                    new Estimate(0.2, 0.3, 0.2, 0.5),
                    new Estimate(0.4, Double.NaN, Double.NaN, Double.NaN),
                    new Estimate(0.5, 0.7, 0.6, 0.8),
                    new Estimate(0.6, 1, 0.9, 1)));
    private static final Line FALLING =
            new Line("falling", List.of(new Estimate(0, 1, 1, 1), new Estimate(0.6, 0, 0, 0)));

    private static Figure lines() {
        return Figures.lines(List.of(new Lines("", X, Y, List.of(RISING, FALLING))), true, "95 % interval", "marked");
    }

    @Test
    void linesAndIntervalsAreWhereTheNumbersAre() throws IOException {
        var blue = stroked(lines(), Palette.colour(0));
        var frame = frame(lines());
        assertTrue(hasSegment(blue, at(frame, 0, 0), at(frame, 0.2, 0.3)));
        assertTrue(hasSegment(blue, at(frame, 0.5, 0.7), at(frame, 0.6, 1)));
        assertTrue(hasSegment(blue, at(frame, 0.2, 0.2), at(frame, 0.2, 0.5)), "the interval");
        assertTrue(hasSegment(stroked(lines(), Palette.colour(1)), at(frame, 0, 1), at(frame, 0.6, 0)));
    }

    @Test
    void aLineIsBrokenWhereThereIsNoNumber() throws IOException {
        var frame = frame(lines());
        assertFalse(hasSegment(stroked(lines(), Palette.colour(0)), at(frame, 0.2, 0.3), at(frame, 0.5, 0.7)));
    }

    @Test
    void aMarkedNumberIsALineAcrossThePlot() throws IOException {
        var frame = frame(lines());
        assertTrue(PdfPaths.of(lines().pdf("lines")).stroked().stream()
                .anyMatch(path -> path.bounds().getHeight() > frame.getHeight() - 1
                        && Math.abs(path.bounds().getCenterX()
                                        - at(frame, 0.444, 0).getX())
                                < 0.5
                        && path.bounds().getWidth() < 0.1));
    }

    @Test
    void cellsHaveTheColoursOfTheirNumbersAndGapsAreGrey() throws IOException {
        var cells = List.of(new Cell(0, 0, 0), new Cell(1, 0, 0.5), new Cell(2, 1, 1), new Cell(0, 1, Double.NaN));
        var map = new HeatMap(
                "",
                Axis.covering("x", new double[] {0, 4}, List.of()),
                List.of(0.0, 1.0, 4.0),
                Axis.covering("y", new double[] {0, 1}, List.of()),
                List.of(0.0, 1.0),
                Axis.covering("z", new double[] {0, 1}, List.of()),
                cells);
        var figure = Figures.heatMaps(List.of(map), "");
        var range = map.colour().range();
        var scale = new ColourScale(range.low(), range.high());
        var paths = PdfPaths.of(figure.pdf("map"));
        var frame = frame(figure);
        // Columns end at -0.5, 0.5, 2.5 and 5.5.
        for (var cell : cells.subList(0, 3)) {
            var edges = new double[] {-0.5, 0.5, 2.5, 5.5};
            var left = frame.getMinX() + frame.getWidth() * (edges[cell.column()] + 0.5) / 6;
            var right = frame.getMinX() + frame.getWidth() * (edges[cell.column() + 1] + 0.5) / 6;
            assertTrue(
                    paths.filled().stream()
                            .anyMatch(path -> path.colour().equals(scale.getPaint(cell.number()))
                                    && Math.abs(path.bounds().getMinX() - left) < 0.5
                                    && Math.abs(path.bounds().getMaxX() - right) < 0.5
                                    && Math.abs(path.bounds().getHeight() - frame.getHeight() / 2) < 0.5),
                    cell.toString());
        }
        assertTrue(paths.filled().stream()
                .anyMatch(path -> path.colour().equals(Color.decode("#cccccc"))
                        && path.bounds().getWidth() > frame.getWidth() - 1));
    }

    @Test
    void coloursGetLighterAsNumbersGrow() {
        var scale = new ColourScale(-1, 1);
        var lightness = IntStream.rangeClosed(-100, 100)
                .mapToObj(i -> scale.getPaint(i / 100.0))
                .mapToDouble(colour -> 0.2126 * linear(colour.getRed())
                        + 0.7152 * linear(colour.getGreen())
                        + 0.0722 * linear(colour.getBlue()))
                .toArray();
        for (var i = 1; i < lightness.length; i++) {
            assertTrue(lightness[i] >= lightness[i - 1] - 0.002, "at " + i);
        }
        assertEquals(scale.getPaint(1), scale.getPaint(7));
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }

    @Test
    void bandsOfAFanReachFromQuantileToQuantile() throws IOException {
        var fan = new Fan("a point", List.of(1, 50, 100), List.of(quantiles(1), quantiles(2), quantiles(3)));
        var figure = Figures.fans("coins", List.of(fan));
        var frame = frame(figure);
        var range = Axis.covering("coins", new double[] {0.6, 3.4}, List.of()).range();
        var height = frame.getHeight() / (range.high() - range.low());
        var bands = PdfPaths.of(figure.pdf("fan")).filled().stream()
                .filter(path -> path.bounds().getWidth() > frame.getWidth() - 1
                        && !path.colour().equals(Palette.colour(0))
                        && !path.colour().equals(Color.WHITE))
                .toList();
        assertEquals(2, bands.size());
        assertEquals(2.8 * height, bands.get(0).bounds().getHeight(), 0.5);
        assertEquals(2.4 * height, bands.get(1).bounds().getHeight(), 0.5);
    }

    /** From 0.4 below to 0.4 above. */
    private static double[] quantiles(double median) {
        return new double[] {median - 0.4, median - 0.2, median, median + 0.2, median + 0.4};
    }

    @Test
    void figuresOfTheSameNumbersAreTheSameBytes() {
        assertArrayEquals(lines().pdf("lines"), lines().pdf("lines"));
        assertArrayEquals(lines().png(), lines().png());
        assertEquals(lines().svg("one"), lines().svg("one"));
    }

    @Test
    void aPictureHasTheResolutionOfPrint() throws IOException {
        var figure = lines();
        var picture = ImageIO.read(new ByteArrayInputStream(figure.png()));
        assertEquals(Math.round(figure.width() * 300 / 72), picture.getWidth());
        assertEquals(ColumnStyle.COLUMN, figure.width());
    }

    @Test
    void anElementStandsInAPageBesideOthers() throws Exception {
        var element = lines().svg("figure-1");
        assertTrue(element.startsWith("<svg viewBox=\"0 0 252 "), element.substring(0, 100));
        assertNotEquals(lines().svg("figure-2"), element);
        for (var id : attributes(element, "id")) {
            assertTrue(id.startsWith("figure-1-"), id);
        }
        assertTrue(attributes(element, "clip-path").stream().allMatch(clip -> clip.startsWith("url(#figure-1-")));
        assertEquals(List.of(), attributes(element, "style"), "the page's policy would forbid it");
        assertFalse(element.contains("<text"), "text is drawn as shapes");
        assertFalse(element.contains("<!"), "no document type, no comment");
        assertFalse(element.contains("NaN"), "a browser would complain");
    }

    private static List<String> attributes(String element, String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(element)));
        var nodes = document.getElementsByTagName("*");
        var values = new ArrayList<String>();
        for (var i = 0; i < nodes.getLength(); i++) {
            if (((Element) nodes.item(i)).hasAttribute(name)) {
                values.add(((Element) nodes.item(i)).getAttribute(name));
            }
        }
        return values;
    }

    @Test
    void twelvePanelsAreThreeAbreast() {
        var panels = IntStream.range(0, 12)
                .mapToObj(i -> new Lines("panel " + i, X, Y, List.of(RISING)))
                .toList();
        var figure = Figures.lines(panels, true, "", "");
        assertEquals(ColumnStyle.PAGE, figure.width());
        assertEquals(12, figure.panels().size());
        assertEquals(figure.panels().get(0).bounds().getWidth() * 3, ColumnStyle.PAGE, 1e-9);
    }

    @Test
    void namesCanBeAnAxis() throws IOException {
        var names = Axis.ofNames("policy", List.of("version-gap", "equal-offers"));
        var line = new Line("", List.of(new Estimate(0, 0.2, 0.1, 0.3), new Estimate(1, 0.8, 0.7, 0.9)));
        var figure = Figures.lines(List.of(new Lines("", names, Y, List.of(line))), false, "95 % interval", "");
        var frame = frame(figure);
        var middle = frame.getMinX() + frame.getWidth() / 4;
        assertTrue(stroked(figure, Palette.colour(0)).stream()
                .anyMatch(path -> Math.abs(path.bounds().getCenterX() - middle) < 0.5
                        && Math.abs(path.bounds().getHeight() - frame.getHeight() * 0.2 / 1.08) < 0.5));
    }

    private static List<Painted> stroked(Figure figure, Color colour) throws IOException {
        return PdfPaths.of(figure.pdf("lines")).stroked().stream()
                .filter(path -> path.colour().equals(colour))
                .toList();
    }

    /** The frame of the plot: the largest rectangle that is stroked. */
    private static Rectangle2D frame(Figure figure) throws IOException {
        return PdfPaths.of(figure.pdf("lines")).stroked().stream()
                .map(Painted::bounds)
                .max(Comparator.comparing(bounds -> bounds.getWidth() * bounds.getHeight()))
                .orElseThrow();
    }

    private static Point2D at(Rectangle2D frame, double x, double y) {
        return new Point2D.Double(
                frame.getMinX() + frame.getWidth() * share(X, x), frame.getMinY() + frame.getHeight() * share(Y, y));
    }

    private static double share(Axis axis, double number) {
        return (number - axis.range().low())
                / (axis.range().high() - axis.range().low());
    }

    private static boolean hasSegment(List<Painted> paths, Point2D from, Point2D to) {
        return paths.stream()
                .map(Painted::points)
                .anyMatch(points -> points.size() == 2
                        && (points.get(0).distance(from) < 0.5 && points.get(1).distance(to) < 0.5
                                || points.get(0).distance(to) < 0.5
                                        && points.get(1).distance(from) < 0.5));
    }
}
