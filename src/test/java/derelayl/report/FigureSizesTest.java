package derelayl.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.policy.Trust;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.FigureFormat;
import derelayl.scenario.FigureSettings;
import derelayl.scenario.Figures;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are as wide as they should be, in each format. */
class FigureSizesTest {
    private static final Pattern PAGE = Pattern.compile("/MediaBox \\[0.0 0.0 ([0-9.]+) ([0-9.]+)]");
    private static final Reporter REPORTER = new Reporter();

    @BeforeAll
    static void play() throws Exception {
        var scenario = new ScenarioReader(Library.standard(notice -> {}))
                .read(
                        "forgers-checked",
                        List.of(Map.entry("-p", "rounds=12"), Map.entry("-p", "population.poisoner.share=0.2")));
        var inputs = RunInputs.of(scenario, Trust.GUARDED);
        Run.of(inputs).play(REPORTER);
    }

    private static FigureSettings wide(double inches, FigureFormat format) {
        return new FigureSettings(Figures.ALL, OptionalDouble.of(inches), format);
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3.3, 7, 20})
    void aPageIsAsWideAsAsked(double inches) {
        var figures = REPORTER.draw(wide(inches, FigureFormat.PDF));
        assertEquals(5, figures.size());
        figures.forEach((name, document) -> {
            var page = PAGE.matcher(new String(document, StandardCharsets.ISO_8859_1));
            assertTrue(page.find(), name);
            assertEquals(72 * inches, Double.parseDouble(page.group(1)), 1e-3, name);
            assertTrue(Double.parseDouble(page.group(2)) < 72 * (inches + 3), name);
        });
    }

    /** A digit of Liberation Serif is 0.676 of its type's size high. */
    @Test
    void typeHasNinePoints() throws IOException {
        var document = REPORTER.draw(wide(3.3, FigureFormat.PDF)).get("coins_by_disposition_over_rounds.pdf");
        var heights = PdfPaths.of(document).filled().stream()
                .mapToDouble(path -> path.bounds().getHeight())
                .filter(height -> height > 5.8 && height < 6.3)
                .count();
        assertTrue(heights > 5, "digits of that height: " + heights);
    }

    @Test
    void theSameFigureHasTheSameBytes() {
        for (var format : List.of(FigureFormat.PDF, FigureFormat.SVG)) {
            var first = REPORTER.draw(wide(3.3, format));
            REPORTER.draw(wide(3.3, format)).forEach((name, bytes) -> assertArrayEquals(first.get(name), bytes, name));
        }
    }

    @Test
    void aPictureHasThreeHundredDotsAnInch() throws IOException {
        for (var figure : REPORTER.draw(wide(3.3, FigureFormat.PNG)).entrySet()) {
            assertTrue(figure.getKey().endsWith("_over_rounds.png"));
            assertEquals(
                    990,
                    ImageIO.read(new ByteArrayInputStream(figure.getValue())).getWidth());
        }
    }

    @Test
    void aDrawingSaysHowLargeItIs() throws Exception {
        for (var figure : REPORTER.draw(wide(3.5, FigureFormat.SVG)).entrySet()) {
            assertTrue(figure.getKey().endsWith("_over_rounds.svg"));
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(figure.getValue()))
                    .getDocumentElement();
            assertEquals("252pt", root.getAttribute("width"));
        }
    }

    @Test
    void aPublishedFigureIsNoLargerThanAScreenCanShow() throws IOException {
        var settings = new FigureSettings(Figures.ALL, OptionalDouble.empty(), FigureFormat.PNG);
        for (var picture : REPORTER.draw(settings).values()) {
            assertEquals(4200, ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
        }
    }
}
