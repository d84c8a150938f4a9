package derelayl.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;

/**
 * Values from one source, and where in it each stands.
 *
 * @param values the values
 * @param origins where each key stands: {@code file:line}, or what was typed
 * @param base what paths among the values may be relative to
 * @param typed whether they come from the command line
 */
record Layer(Configuration values, SortedMap<String, String> origins, Path base, boolean typed) {
    /**
     * The values in a properties file.
     *
     * @param problems takes what is wrong with the file as a whole, and keys that stand there twice
     */
    static Layer of(Path file, Consumer<ScenarioProblem> problems) {
        var folder = file.toAbsolutePath().getParent();
        var layer = new Layer(new BaseConfiguration(), new TreeMap<>(), folder, false);
        try (var reader = new PropertiesConfiguration.PropertiesReader(Files.newBufferedReader(file))) {
            while (reader.nextProperty()) {
                var where = file + ":" + reader.getLineNumber();
                layer.add(reader.getPropertyName(), reader.getPropertyValue(), where, problems);
            }
        } catch (CharacterCodingException notText) {
            problems.accept(new ScenarioProblem(file.toString(), false, "this is not a text file in UTF-8"));
        } catch (IOException unreadable) {
            problems.accept(new ScenarioProblem(file.toString(), false, "this file cannot be read"));
        }
        return layer;
    }

    /**
     * The values typed on a command line.
     *
     * @param assignments option and {@code key=value}, such as {@code --seed 7} and {@code seed=7}
     */
    static Layer of(List<Map.Entry<String, String>> assignments, Consumer<ScenarioProblem> problems) {
        var layer =
                new Layer(new BaseConfiguration(), new TreeMap<>(), Path.of("").toAbsolutePath(), true);
        for (var assignment : assignments) {
            var keyAndValue = assignment.getValue().split("=", 2);
            if (keyAndValue.length == 2) {
                layer.add(keyAndValue[0].strip(), keyAndValue[1].strip(), assignment.getKey(), problems);
            } else {
                problems.accept(new ScenarioProblem(assignment.getKey(), true, "this must be key=value"));
            }
        }
        return layer;
    }

    private void add(String key, String value, String where, Consumer<ScenarioProblem> problems) {
        if (origins.containsKey(key)) {
            problems.accept(problem(where, "%s: given twice, already at %s".formatted(key, origins.get(key))));
        } else {
            values.setProperty(key, value);
            origins.put(key, where);
        }
    }

    ScenarioProblem problem(String where, String what) {
        return new ScenarioProblem(where, typed, what);
    }
}
