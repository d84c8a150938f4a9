package derelayl.experiment.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.random.SobolSequenceGenerator;

/** Designs that fill the space between values evenly. The same number of points gives the same points. */
public final class SpaceFilling {
    private static final long SEED = 1;

    private SpaceFilling() {}

    /**
     * A Latin hypercube (McKay, Beckman and Conover 1979): each key's values are cut into as many pieces as there are
     * points, and each piece is met once, at a random place in it.
     *
     * @param points how many, at least 1
     */
    public static Design latinHypercube(List<Axis> axes, int points) {
        var random = new Random(SEED);
        var columns = new ArrayList<List<String>>();
        for (var axis : axes) {
            var pieces = new ArrayList<>(IntStream.range(0, points).boxed().toList());
            Collections.shuffle(pieces, random);
            columns.add(pieces.stream()
                    .map(piece -> axis.at((piece + random.nextDouble()) / points))
                    .toList());
        }
        return new ListedDesign(IntStream.range(0, points)
                .mapToObj(point ->
                        columns.stream().map(column -> column.get(point)).toList())
                .toList());
    }

    /**
     * Sobol' points, without the first, which is at the low end of all. More points go on where fewer end.
     *
     * @param points how many, at least 1
     */
    public static Design sobol(List<Axis> axes, int points) {
        var sequence = new SobolSequenceGenerator(axes.size());
        sequence.nextVector();
        var rows = new ArrayList<List<String>>();
        for (var point = 0; point < points; point++) {
            var places = sequence.nextVector();
            rows.add(IntStream.range(0, axes.size())
                    .mapToObj(i -> axes.get(i).at(places[i]))
                    .toList());
        }
        return new ListedDesign(rows);
    }
}
