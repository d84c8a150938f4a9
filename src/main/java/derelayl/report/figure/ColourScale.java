package derelayl.report.figure;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.renderer.PaintScale;

/**
 * Colours for numbers, from dark to light: viridis, by Nathaniel Smith and Stéfan van der Walt, whose lightness grows
 * evenly, also for the colour-blind and in print without colours.
 *
 * @param low the number that is darkest
 * @param high the number that is lightest, higher than low
 */
record ColourScale(double low, double high) implements PaintScale {
    private static final List<Color> VIRIDIS = Stream.of(
                    "#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725")
            .map(Color::decode)
            .toList();

    @Override
    public double getLowerBound() {
        return low;
    }

    @Override
    public double getUpperBound() {
        return high;
    }

    @Override
    public Color getPaint(double number) {
        var place = Math.min(1, Math.max(0, (number - low) / (high - low))) * (VIRIDIS.size() - 1);
        var below = (int) Math.min(VIRIDIS.size() - 2, Math.floor(place));
        return between(VIRIDIS.get(below), VIRIDIS.get(below + 1), place - below);
    }

    private static Color between(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + share * (other - one));
    }
}
