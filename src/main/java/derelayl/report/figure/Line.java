package derelayl.report.figure;

import java.util.List;

/**
 * Estimates that belong together.
 *
 * @param name what a legend calls them
 * @param points in ascending order of x
 */
public record Line(String name, List<Estimate> points) {
    /**
     * A number that is known with some certainty.
     *
     * @param x where it belongs: a number, or the index of a name
     * @param mean the best guess; not a number where there is none, which breaks the line
     * @param low the lower end of its interval; the mean itself if there is none
     * @param high the upper end
     */
    public record Estimate(double x, double mean, double low, double high) {}
}
