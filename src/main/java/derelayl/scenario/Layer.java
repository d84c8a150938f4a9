package derelayl.scenario;

import derelayl.files.SizeLimit;
import derelayl.files.WhyNot;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;

/**
 * What one source says of keys.
 *
 * @param lines what it says of each key, in its order
 * @param base what paths among the values may be relative to
 */
public record Layer(Map<String, Line> lines, Path base) {
    /**
     * What a source says of a key.
     *
     * @param text the value, as written
     * @param comment what is said of it in the line above; empty if nothing
     * @param origin where it stands
     */
    public record Line(String text, String comment, Origin origin) {}

    /**
     * The values in a properties file.
     *
     * @param problems takes what is wrong with the file as a whole, and keys that stand there twice
     */
    public static Layer of(Path file, Consumer<ScenarioProblem> problems) {
        var folder = file.toAbsolutePath().getParent();
        var layer = new Layer(new LinkedHashMap<>(), folder);
        try (var reader =
                new PropertiesConfiguration.PropertiesReader(new StringReader(Library.LARGEST.readText(file)))) {
            while (reader.nextProperty()) {
                var origin = new Origin(file.toString(), reader.getLineNumber(), false);
                var line = new Line(reader.getPropertyValue(), lastOf(reader.getCommentLines()), origin);
                layer.add(reader.getPropertyName(), line, problems);
            }
        } catch (ConfigurationRuntimeException | IllegalArgumentException | IndexOutOfBoundsException badEscape) {
            problems.accept(new ScenarioProblem(whole(file), "a \\u in a key must have four hexadecimal digits"));
        } catch (SizeLimit.Exceeded tooLarge) {
            problems.accept(new ScenarioProblem(whole(file), "a scenario has 16 MB at most"));
        } catch (CharacterCodingException notText) {
            problems.accept(new ScenarioProblem(whole(file), "this is not a text file in UTF-8"));
        } catch (IOException unreadable) {
            problems.accept(new ScenarioProblem(whole(file), WhyNot.read(file)));
        }
        return layer;
    }

    /**
     * The values typed on a command line.
     *
     * @param assignments option and {@code key=value}, such as {@code --seed 7} and {@code seed=7}
     */
    public static Layer of(List<Map.Entry<String, String>> assignments, Consumer<ScenarioProblem> problems) {
        var layer = new Layer(new LinkedHashMap<>(), Path.of("").toAbsolutePath());
        for (var assignment : assignments) {
            var origin = new Origin(assignment.getKey(), 0, true);
            var keyAndValue = assignment.getValue().split("=", 2);
            if (keyAndValue.length == 2) {
                layer.add(keyAndValue[0].strip(), new Line(keyAndValue[1].strip(), "", origin), problems);
            } else {
                problems.accept(new ScenarioProblem(origin, "this must be key=value"));
            }
        }
        return layer;
    }

    private static Origin whole(Path file) {
        return new Origin(file.toString(), 0, false);
    }

    /** The text of the comment line right above a key, leaving out where a value was copied from. */
    private static String lastOf(List<String> comments) {
        var texts = comments.stream()
                .map(comment -> comment.replaceFirst("^[#!]", "").strip())
                .filter(comment -> !comment.startsWith(ScenarioDocument.FROM))
                .toList();
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    private void add(String key, Line line, Consumer<ScenarioProblem> problems) {
        var earlier = lines.putIfAbsent(key, line);
        if (earlier != null) {
            problems.accept(new ScenarioProblem(
                    line.origin(), "%s: given twice, already at %s".formatted(key, earlier.origin())));
        }
    }
}
