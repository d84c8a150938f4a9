package derelayl.ruletest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import derelayl.files.OrdinaryFile;
import derelayl.files.SizeLimit;
import derelayl.files.WhyNot;
import derelayl.vocabulary.PolicyPoint;
import derelayl.vocabulary.Question;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * A table of tests, a row each: facts by their names, settings as {@code setting.<name>}, and what the rules must make
 * of them.
 *
 * @param path where it is
 * @param point where the rules that it tests decide
 */
record RuleTestFile(Path path, PolicyPoint point) {
    private static final SizeLimit LARGEST = new SizeLimit(16);

    private static final String QUESTION = "question";
    private static final String DECIDES = "decides";
    private static final String BY = "by";
    private static final String SETTING = "setting.";

    /**
     * Reads the tests.
     *
     * @throws RuleTestException if the table is not as it should be
     */
    List<RuleTest> read() {
        try (var rows =
                CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(LARGEST.readText(path))) {
            return rows.stream().map(this::test).toList();
        } catch (SizeLimit.Exceeded | OrdinaryFile.Missing unusable) {
            throw new RuleTestException(path, 0, unusable.getReason());
        } catch (CharacterCodingException notText) {
            throw new RuleTestException(path, 0, "this is not a text file in UTF-8");
        } catch (CsvParseException broken) {
            throw new RuleTestException(path, 0, "this is no table of comma-separated values");
        } catch (IOException unreadable) {
            throw new RuleTestException(path, 0, WhyNot.read(path));
        }
    }

    private RuleTest test(NamedCsvRecord row) {
        var line = row.getStartingLineNumber();
        if (row.findField(DECIDES).isEmpty()) {
            throw new RuleTestException(
                    path,
                    line,
                    "there is no '%s' in this row; the table has %s, divided by commas"
                            .formatted(DECIDES, String.join(", ", row.getHeader())));
        }
        var facts = new LinkedHashMap<String, String>();
        var settings = new TreeMap<String, Double>();
        row.getFieldsAsMap().forEach((column, text) -> {
            if (text.isBlank() || List.of(QUESTION, DECIDES, BY).contains(column)) {
                return;
            }
            if (column.startsWith(SETTING)) {
                settings.put(column.substring(SETTING.length()), number(column, text.strip(), line));
            } else {
                facts.put(column, text.strip());
            }
        });
        var kind = kind(row.findField(QUESTION).orElse("").strip(), line);
        return new RuleTest(
                path,
                line,
                kind,
                facts,
                settings,
                row.getField(DECIDES),
                row.findField(BY).orElse(""));
    }

    private double number(String column, String text, long line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException other) {
            throw new RuleTestException(path, line, "%s: '%s' must be a number".formatted(column, text));
        }
    }

    private Class<? extends Question> kind(String name, long line) {
        var kinds = point.questions();
        if (name.isEmpty()) {
            return kinds.get(0);
        }
        return kinds.stream()
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleTestException(
                        path,
                        line,
                        "%s: '%s' must be one of %s"
                                .formatted(
                                        QUESTION,
                                        name,
                                        String.join(
                                                ", ",
                                                kinds.stream()
                                                        .map(Class::getSimpleName)
                                                        .toList()))));
    }
}
