package derelayl.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that can be told apart by colour, also by the colour-blind, and without colour by their dashes. The colours
 * are those of Okabe and Ito, from dark to light, so that neighbours differ in print as well.
 */
public final class Palette {
    private static final float WIDTH = 4;
    private static final List<Color> COLOURS = List.of(
            Color.decode("#0072b2"),
            Color.decode("#d55e00"),
            Color.decode("#000000"),
            Color.decode("#e69f00"),
            Color.decode("#009e73"),
            Color.decode("#cc79a7"),
            Color.decode("#56b4e9"),
            Color.decode("#f0e442"));
    private static final List<float[]> DASHES = List.of(
            new float[] {1},
            new float[] {24, 8},
            new float[] {6, 8},
            new float[] {24, 8, 6, 8},
            new float[] {12, 12},
            new float[] {36, 8, 6, 8, 6, 8},
            new float[] {3, 12},
            new float[] {36, 18});

    private static final List<Color> VERSIONS = Stream.of(
                    "#08306b", "#08458a", "#0e59a2", "#1e6db2", "#3282be", "#4896c8", "#61a7d2", "#7fb9da", "#9fcae1",
                    "#b8d5ea", "#cddff1", "#d3d3d3", "#ffffff")
            .map(Color::decode)
            .toList();

    private Palette() {}

    /** The colour of the line, or the disposition, with this number; the first is that of the honest. */
    public static Color colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    /** The colour of a bin of {@link VersionHistory#BINS}. */
    public static Color version(int bin) {
        return VERSIONS.get(bin);
    }

    /** The dashes of the line with this number, for a large page. */
    public static BasicStroke stroke(int index) {
        var dash = DASHES.get(index % DASHES.size());
        return dash.length == 1
                ? new BasicStroke(WIDTH)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, WIDTH, dash, 0);
    }
}
