package derelayl.experiment;

import derelayl.experiment.design.AxisException;
import derelayl.scenario.Key;
import derelayl.scenario.Library;
import derelayl.scenario.RuleFileNames;
import derelayl.scenario.ValueType.RuleFileName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The policies that a plan tries in place of each other. In the plan their files may be paths; in designs and tables each
 * goes by its name alone.
 */
final class RuleAlternatives {
    private final Library library;
    private final Path folder;
    private final SortedMap<String, SortedMap<String, List<Path>>> policies = new TreeMap<>();
    private final SortedMap<String, Path> files = new TreeMap<>();

    /** @param folder what paths may be relative to */
    RuleAlternatives(Library library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /** The files of each policy of a key, by its name; none if it has no rule files, or does not vary. */
    SortedMap<String, List<Path>> of(Key<?> key) {
        return policies.getOrDefault(key.name(), new TreeMap<>());
    }

    /**
     * The same list of values with commas, but each policy by the names of its rule files.
     *
     * @throws AxisException if there is no such file, or two have the same name
     */
    String labelled(Key<?> key, String values) throws AxisException {
        if (!(key.type() instanceof RuleFileName)) {
            return values;
        }
        var labels = new ArrayList<String>();
        for (var value : values.split(",", -1)) {
            labels.add(label(key, value.strip()));
        }
        return String.join(", ", labels);
    }

    /** The same for a row of a table. */
    List<String> labelled(List<Key<?>> keys, List<String> values) throws AxisException {
        var labels = new ArrayList<String>();
        for (var i = 0; i < keys.size(); i++) {
            labels.add(labelled(keys.get(i), values.get(i)));
        }
        return labels;
    }

    private String label(Key<?> key, String policy) throws AxisException {
        var point = ((RuleFileName) key.type()).point();
        var found = library.rules(point, policy, folder)
                .orElseThrow(() -> new AxisException("%s", library.noRules(point, policy, folder)));
        for (var file : found) {
            var earlier = Optional.ofNullable(files.putIfAbsent(point.key() + "/" + file.getFileName(), file));
            if (earlier.filter(other -> !other.equals(file)).isPresent()) {
                throw new AxisException(
                        "%s and %s have the same name, so that tables could not tell them apart", earlier.get(), file);
            }
        }
        var label = RuleFileNames.inShort(found).toString();
        policies.computeIfAbsent(key.name(), first -> new TreeMap<>()).put(label, found);
        return label;
    }
}
