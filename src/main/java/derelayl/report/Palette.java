package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that can be told apart by colour, also by the colour-blind, and without colour by their dashes and marks. The
 * colours are those of Okabe and Ito and a grey, so ordered that neighbours differ in print as well. Each time all have
 * been used, dashes and marks are shifted by one, so that no two of {@link #DISTINCT} lines look alike.
 */
public final class Palette {
    /** How many lines differ in colour or in dashes and mark. */
    public static final int DISTINCT = 81;
    /** What is of no disposition. */
    public static final Color NEUTRAL = Color.decode("#4d4d4d");
    /** What is of all the dishonest, of whatever disposition. */
    public static final Color DISHONEST = Color.decode("#7b3294");

    private static final float WIDTH = 4;
    private static final List<Color> COLOURS = List.of(
            Color.decode("#0072b2"),
            Color.decode("#d55e00"),
            Color.decode("#000000"),
            Color.decode("#e69f00"),
            Color.decode("#009e73"),
            Color.decode("#cc79a7"),
            Color.decode("#56b4e9"),
            Color.decode("#f0e442"),
            Color.decode("#999999"));
    private static final List<float[]> DASHES = List.of(
            new float[] {1},
            new float[] {24, 8},
            new float[] {6, 8},
            new float[] {24, 8, 6, 8},
            new float[] {12, 12},
            new float[] {36, 8, 6, 8, 6, 8},
            new float[] {3, 12},
            new float[] {36, 18},
            new float[] {12, 6, 3, 6});

    private static final List<Color> VERSIONS = Stream.of(
                    "#08306b", "#08458a", "#0e59a2", "#1e6db2", "#3282be", "#4896c8", "#61a7d2", "#7fb9da", "#9fcae1",
                    "#b8d5ea", "#cddff1", "#d3d3d3", "#ffffff")
            .map(Color::decode)
            .toList();

    private Palette() {}

    /** The colour of the line with this number, such as that of a disposition. */
    public static Color colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    /** The colour of a bin of {@link VersionHistory#BINS}. */
    public static Color version(int bin) {
        return VERSIONS.get(bin);
    }

    /** The number of the mark, and of the dashes, of the line with this number: 0 to 8. */
    public static int mark(int index) {
        return (index + index / COLOURS.size()) % DASHES.size();
    }

    /** The dashes of the line with this number, for a large page. */
    public static BasicStroke stroke(int index) {
        var dash = DASHES.get(mark(index));
        return dash.length == 1
                ? new BasicStroke(WIDTH)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, WIDTH, dash, 0);
    }
}
