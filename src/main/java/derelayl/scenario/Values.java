package derelayl.scenario;

import derelayl.wording.Nearest;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What layers say of keys; the first that has a key counts. Whatever is wrong is reported, and reading goes on, so that
 * all mistakes are found at once.
 */
final class Values {
    private final List<Layer> layers;
    private final Consumer<ScenarioProblem> problems;
    private final Map<String, Key<?>> taken = new TreeMap<>();

    /** @param layers the last of them has the defaults */
    Values(List<Layer> layers, Consumer<ScenarioProblem> problems) {
        this.layers = layers;
        this.problems = problems;
    }

    /** A key's value, if it is there and of the type; otherwise that is reported. */
    <T> Optional<T> take(Key<T> key, ValueType<T> type) {
        taken.put(key.name(), key);
        var layer = layerOf(key.name());
        if (layer.isEmpty()) {
            var defaults = new Origin("scenarios/default.properties", 0, false);
            problems.accept(
                    new ScenarioProblem(defaults, "%s: missing; it must be %s".formatted(key.name(), type.demand())));
            return Optional.empty();
        }
        var text = layer.get().lines().get(key.name()).text();
        var value = type.read(text);
        if (value.isEmpty()) {
            refuse(key, "'%s' must be %s".formatted(text, type.demand()));
        }
        return value;
    }

    /** What paths in a key's value may be relative to. */
    Path base(Key<?> key) {
        return layerOf(key.name()).map(Layer::base).orElse(Path.of(""));
    }

    /** Reports that a key is wrong beyond its own type, if any layer has it. */
    void refuse(Key<?> key, String what) {
        layerOf(key.name()).ifPresent(layer -> report(layer, key.name(), what));
    }

    /** Reports every key that nobody has taken. */
    void refuseTheRest() {
        for (var layer : layers) {
            for (var name : layer.lines().keySet()) {
                if (!taken.containsKey(name)) {
                    report(layer, name, "there is no such key" + Nearest.hint(name, taken.keySet()));
                }
            }
        }
    }

    /** The names of all keys that layers have: those of the last layer in its order, then the others. */
    LinkedHashSet<String> names() {
        var names = new LinkedHashSet<String>();
        for (var i = layers.size() - 1; i >= 0; i--) {
            names.addAll(layers.get(i).lines().keySet());
        }
        return names;
    }

    /** What holds for each key that has been taken. */
    List<EffectiveValue> effective() {
        var defaults = layers.get(layers.size() - 1).lines();
        return names().stream()
                .filter(taken::containsKey)
                .map(name -> effective(name, !defaults.containsKey(name)))
                .toList();
    }

    /** A key that the scenario has added means what the scenario says of it. */
    private EffectiveValue effective(String name, boolean isOwn) {
        var key = taken.get(name);
        var line = layerOf(name).orElseThrow().lines().get(name);
        var described = isOwn && !line.comment().isEmpty() ? key.label(line.comment()) : key;
        return new EffectiveValue(described, line.text(), line.origin(), isOwn);
    }

    private Optional<Layer> layerOf(String name) {
        return layers.stream().filter(layer -> layer.lines().containsKey(name)).findFirst();
    }

    private void report(Layer layer, String name, String what) {
        problems.accept(new ScenarioProblem(layer.lines().get(name).origin(), name + ": " + what));
    }
}
