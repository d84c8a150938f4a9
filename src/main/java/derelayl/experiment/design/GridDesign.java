package derelayl.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Every combination of values, the last key's changing fastest. Without keys there is one point.
 *
 * @param axes the values of each key
 */
public record GridDesign(List<List<String>> axes) implements Design {
    @Override
    public int size() {
        return Math.toIntExact(points());
    }

    /** How many points there are, even if more than a design can have; {@link Long#MAX_VALUE} if that is too many as well. */
    public long points() {
        return axes.stream()
                .mapToLong(List::size)
                .reduce(
                        1,
                        (all, size) ->
                                Math.multiplyHigh(all, size) == 0 && all * size >= 0 ? all * size : Long.MAX_VALUE);
    }

    @Override
    public List<String> point(int index) {
        var values = new ArrayList<String>(axes.size());
        var left = index;
        for (var i = axes.size() - 1; i >= 0; i--) {
            var axis = axes.get(i);
            values.add(0, axis.get(left % axis.size()));
            left /= axis.size();
        }
        return values;
    }

    @Override
    public OptionalInt indexOf(List<String> values) {
        var index = 0;
        for (var i = 0; i < axes.size(); i++) {
            var place = axes.get(i).indexOf(values.get(i));
            if (place < 0) {
                return OptionalInt.empty();
            }
            index = index * axes.get(i).size() + place;
        }
        return OptionalInt.of(index);
    }
}
