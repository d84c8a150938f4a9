package derelayl.report.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it. */
class ReportInBrowserTest {
    private static final String EMPTY_LOG = "{\"value\":[]}";
    private static final List<Browser> OPEN = new ArrayList<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Browser.isInstalled(), "there is no chromium, or no chromedriver, on this machine");
        OPEN.add(new Browser(Files.createDirectory(folder.resolve("profile")), true));
    }

    @AfterAll
    static void stop() throws Exception {
        for (var browser : OPEN) {
            browser.close();
        }
    }

    private static Browser show(Findings findings) throws Exception {
        var page = folder.resolve("report.html");
        SweepReporter.writePage(findings, page);
        var browser = OPEN.get(0);
        browser.resize(1200, 1000);
        browser.open(page);
        return browser;
    }

    @Test
    void itOpensWithoutComplaintAndFetchesNothing() throws Exception {
        for (var findings : List.of(SampleFindings.lines(), SampleFindings.plane(), SampleFindings.scattered())) {
            var browser = show(findings);
            assertEquals(findings.question(), browser.evaluate("document.querySelector('h1').textContent"));
            assertEquals(EMPTY_LOG, browser.console());
            assertEquals("0", browser.evaluate("performance.getEntriesByType('resource').length"));
            assertTrue(Integer.parseInt(browser.evaluate(
                            "Math.round(document.querySelector('svg').getBoundingClientRect().height)"))
                    > 100);
        }
    }

    @Test
    void theTableSortsNumbersUpAndDownAndWhatIsEmptyLast() throws Exception {
        var browser = show(SampleFindings.lines());
        var coins = 5;
        assertEquals("0.0 0.01 0.1", firstOf(browser, 0));
        sort(browser, 0);
        assertEquals("ascending", browser.evaluate("document.querySelectorAll('.sortable th')[0].ariaSort"));
        assertEquals("0.0 0.0 0.0", firstOf(browser, 0));
        sort(browser, 0);
        assertEquals("0.6 0.6 0.6", firstOf(browser, 0));
        sort(browser, coins);
        assertTrue(firstOf(browser, coins).startsWith("0.0000 "), firstOf(browser, coins));
        assertEquals("", lastOf(browser, coins));
        sort(browser, coins);
        assertTrue(firstOf(browser, coins).startsWith("0.9700 "), firstOf(browser, coins));
        assertEquals("", lastOf(browser, coins));
        sort(browser, 1);
        assertEquals("majority majority majority", firstOf(browser, 1));
        assertEquals("30", browser.evaluate("document.querySelectorAll('.sortable tbody tr').length"));
        assertEquals(EMPTY_LOG, browser.console());
    }

    @Test
    void withoutScriptsTheWholeTableIsThere() throws Exception {
        var page = folder.resolve("plain.html");
        SweepReporter.writePage(SampleFindings.lines(), page);
        try (var browser = new Browser(Files.createDirectory(folder.resolve("plain-profile")), false)) {
            browser.open(page);
            assertEquals("0", browser.evaluate("document.querySelectorAll('.sortable th button').length"));
            assertEquals("30", browser.evaluate("document.querySelectorAll('.sortable tbody tr').length"));
            assertEquals("0.0 0.01 0.1", firstOf(browser, 0));
        }
    }

    private static void sort(Browser browser, int column) throws Exception {
        browser.evaluate("document.querySelectorAll('.sortable th button')[%d].click()".formatted(column));
    }

    private static String firstOf(Browser browser, int column) throws Exception {
        return browser.evaluate(
                "[...document.querySelectorAll('.sortable tbody tr')].slice(0, 3).map(row => row.cells[%d].textContent).join(' ')"
                        .formatted(column));
    }

    private static String lastOf(Browser browser, int column) throws Exception {
        return browser.evaluate(
                "[...document.querySelectorAll('.sortable tbody tr')].pop().cells[%d].textContent".formatted(column));
    }

    @Test
    void whateverStrangersWriteStaysText() throws Exception {
        var browser = show(HostileFindings.all());
        assertEquals(EMPTY_LOG, browser.console(), "nothing has even tried to run");
        assertEquals("undefined", browser.evaluate("typeof window.broken"));
        assertEquals("1", browser.evaluate("document.scripts.length"));
        assertEquals("1", browser.evaluate("document.querySelectorAll('style').length"));
        assertEquals("0", browser.evaluate("document.querySelectorAll('img, base, [onload], [onerror]').length"));
        var shown = HostileFindings.TEXT.replace("\u202E", "[U+202E]");
        assertEquals("q" + shown, browser.evaluate("document.querySelector('h1').textContent"));
        assertEquals("q" + shown, browser.evaluate("document.title"));
        var text = browser.evaluate("document.body.textContent");
        for (var prefix : List.of("q", "k", "c", "a", "r", "e", "d", "p", "t", "s", "h", "again")) {
            assertTrue(text.contains(prefix + shown), prefix);
        }
    }

    @Test
    void itPrintsOnPaperWithNothingCutOff() throws Exception {
        var document = show(SampleFindings.lines()).print();
        var text = text(document);
        for (var part : List.of("How much of all coins", "Figure 3.", "Do it again", "0.48", "version-gap.drl")) {
            assertTrue(text.contains(part), part);
        }
        assertTrue(text.contains("rule \"Gap\""), "also what is folded on the screen");
        try (var pages = Loader.loadPDF(document)) {
            assertTrue(pages.getNumberOfPages() < 8, pages.getNumberOfPages() + " pages");
        }
    }

    /** The text of a document, all of which must be on its pages. */
    private static String text(byte[] document) throws IOException {
        try (var pages = Loader.loadPDF(document)) {
            return new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    for (var letter : positions) {
                        assertTrue(letter.getX() >= 0 && letter.getEndX() <= letter.getPageWidth(), text);
                    }
                    super.writeString(text, positions);
                }
            }.getText(pages);
        }
    }

    @Test
    void onANarrowScreenOnlyTheTableScrollsSideways() throws Exception {
        var browser = show(SampleFindings.lines());
        browser.resize(500, 900);
        assertEquals("true", browser.evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
    }

    @Test
    void whatGoesOnRenewsItself() throws Exception {
        var done = SampleFindings.lines();
        var findings = SampleFindings.after(done, new Findings.Progress(1200, 400, 0, false));
        var browser = show(findings);
        assertTrue(browser.evaluate("document.querySelector('.progress').textContent")
                .startsWith("So far 400 of 1200"));
        assertEquals("10", browser.evaluate("document.querySelector('meta[http-equiv=refresh]').content"));
        assertEquals(EMPTY_LOG, browser.console());
    }
}
