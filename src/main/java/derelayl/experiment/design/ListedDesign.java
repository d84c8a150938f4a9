package derelayl.experiment.design;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Points one by one. */
public final class ListedDesign implements Design {
    private static final String SEPARATOR = "\t";

    /** Values in one text, for lists of lists would take several times the room. */
    private final String[] points;

    private Map<String, Integer> places = Map.of();

    /** @param points values that have no tabulators, all as many */
    public ListedDesign(List<List<String>> points) {
        this.points =
                points.stream().map(values -> String.join(SEPARATOR, values)).toArray(String[]::new);
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public List<String> point(int index) {
        return List.of(points[index].split(SEPARATOR, -1));
    }

    @Override
    public OptionalInt indexOf(List<String> values) {
        if (places.isEmpty()) {
            var found = new HashMap<String, Integer>();
            for (var i = 0; i < points.length; i++) {
                found.putIfAbsent(points[i], i);
            }
            places = Collections.unmodifiableMap(found);
        }
        var place = places.get(String.join(SEPARATOR, values));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
