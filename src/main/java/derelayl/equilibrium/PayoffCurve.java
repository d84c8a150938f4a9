package derelayl.equilibrium;

import java.util.List;
import java.util.Optional;

/**
 * What the honest and those who deviate come to, by how many deviate. Where the two come to the same, nobody has a reason to
 * change: a symmetric mixed equilibrium.
 *
 * @param points by ascending number of those who deviate
 * @param roots where the curves cross, in ascending order
 */
public record PayoffCurve(List<Point> points, List<Root> roots) {
    /** Copies the lists. */
    public PayoffCurve {
        points = List.copyOf(points);
        roots = List.copyOf(roots);
    }

    /**
     * A number of participants who deviate.
     *
     * @param members how many
     * @param share of all participants
     * @param runs played
     * @param honest utility of an honest one, with its interval
     * @param deviating the same of one who deviates
     * @param advantage of the latter
     */
    public record Point(int members, double share, int runs, Known honest, Known deviating, Known advantage) {}

    /** A number that is known with some certainty, by the ends of its 95 per cent interval. */
    public record Known(double mean, double low, double high) {
        /** Whether it is positive (1), negative (-1), or may be either (0). */
        int sign() {
            return low > 0 ? 1 : high < 0 ? -1 : 0;
        }
    }

    /**
     * Where honesty and deviating come to the same.
     *
     * @param share of those who deviate, of all participants, with its interval
     * @param isStable whether the advantage of deviating falls there, so that a few more or fewer lead back
     */
    public record Root(Known share, boolean isStable) {}

    /** The share of those who deviate above which it pays to join them: the first unstable root. */
    public Optional<Root> barrier() {
        return roots.stream().filter(root -> !root.isStable()).findFirst();
    }
}
