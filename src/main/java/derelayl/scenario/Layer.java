package derelayl.scenario;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;

/**
 * Values from one source, and where in it each stands.
 *
 * @param values the values
 * @param origins where each key stands, in the source's order
 * @param base what paths among the values may be relative to
 */
record Layer(Configuration values, Map<String, Origin> origins, Path base) {
    /**
     * The values in a properties file.
     *
     * @param problems takes what is wrong with the file as a whole, and keys that stand there twice
     */
    static Layer of(Path file, Consumer<ScenarioProblem> problems) {
        var folder = file.toAbsolutePath().getParent();
        var layer = new Layer(new BaseConfiguration(), new LinkedHashMap<>(), folder);
        try (var reader = new PropertiesConfiguration.PropertiesReader(new StringReader(text(file)))) {
            while (reader.nextProperty()) {
                var origin = new Origin(file.toString(), reader.getLineNumber(), false);
                layer.add(reader.getPropertyName(), reader.getPropertyValue(), origin, problems);
            }
        } catch (ConfigurationRuntimeException badEscape) {
            problems.accept(new ScenarioProblem(whole(file), badEscape.getMessage()));
        } catch (CharacterCodingException notText) {
            problems.accept(new ScenarioProblem(whole(file), "this is not a text file in UTF-8"));
        } catch (IOException unreadable) {
            problems.accept(new ScenarioProblem(whole(file), "this file cannot be read"));
        }
        return layer;
    }

    /**
     * The values typed on a command line.
     *
     * @param assignments option and {@code key=value}, such as {@code --seed 7} and {@code seed=7}
     */
    static Layer of(List<Map.Entry<String, String>> assignments, Consumer<ScenarioProblem> problems) {
        var layer = new Layer(
                new BaseConfiguration(), new LinkedHashMap<>(), Path.of("").toAbsolutePath());
        for (var assignment : assignments) {
            var origin = new Origin(assignment.getKey(), 0, true);
            var keyAndValue = assignment.getValue().split("=", 2);
            if (keyAndValue.length == 2) {
                layer.add(keyAndValue[0].strip(), keyAndValue[1].strip(), origin, problems);
            } else {
                problems.accept(new ScenarioProblem(origin, "this must be key=value"));
            }
        }
        return layer;
    }

    /** Some editors begin a file with a mark that says in which order its bytes are. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replaceFirst("^\uFEFF", "");
    }

    private static Origin whole(Path file) {
        return new Origin(file.toString(), 0, false);
    }

    private void add(String key, String value, Origin origin, Consumer<ScenarioProblem> problems) {
        if (origins.containsKey(key)) {
            problems.accept(
                    new ScenarioProblem(origin, "%s: given twice, already at %s".formatted(key, origins.get(key))));
        } else {
            values.setProperty(key, value);
            origins.put(key, origin);
        }
    }
}
