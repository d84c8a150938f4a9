package derelayl.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void whatWouldRewriteTheScreenIsShownByItsCode() {
        assertEquals("a\\u001b[2Jb", PlainText.line("a\u001b[2Jb"));
        assertEquals("\\u009b2J", PlainText.line("\u009b2J"));
        assertEquals("\\u202egnp.exe", PlainText.line("\u202Egnp.exe"));
        assertEquals(
                "\\u2066\\u2069\\ufeff\\u00ad\\u2028\\u2029", PlainText.line("\u2066\u2069\uFEFF\u00AD\u2028\u2029"));
        assertEquals("\\ud800", PlainText.line("\uD800"));
        assertEquals("\\u{e0041}", PlainText.line(Character.toString(0xE0041)));
    }

    @Test
    void whatPeopleWriteStays() {
        for (var text : new String[] {
            "", "Stra\u00DFe \u4F60\u597D \uD83D\uDE00", "\u0645\u06CC\u200C\u062E\u0648", "a < b\\n$1"
        }) {
            assertEquals(text, PlainText.line(text));
            assertEquals(text, PlainText.inWindow(text));
        }
    }

    @Test
    void linesEndOnlyWhereTheyMay() {
        assertEquals("a\\u000ab", PlainText.line("a\nb"));
        assertEquals("a\r\nb\n\tc", PlainText.lines("a\r\nb\n\tc"));
        assertEquals("overwritten\\u000dgood\\u000b\\u0085", PlainText.lines("overwritten\rgood\u000B\u0085"));
    }

    /** Only the letters and digits of this test, and what is named here, stay as they are. */
    @Test
    void noHarmfulCharacterStays() {
        var harmful =
                Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");
        for (var character = 0; character <= Character.MAX_CODE_POINT; character++) {
            var text = "x" + Character.toString(character) + "y";
            assertFalse(harmful.matcher(PlainText.lines(text)).find(), () -> PlainText.lines(text));
        }
    }

    @Test
    void nothingIsAPageOfHtml() {
        for (var text :
                new String[] {"<html>a", "<HtMl><img src='http://a/b'>", "</html>", "<!-- -->", "<img src=x>"}) {
            var plain = PlainText.inWindow(text);
            assertFalse(BasicHTML.isHTMLString(plain));
            assertFalse(Pattern.compile("<[a-zA-Z/!?]").matcher(plain).find(), plain);
            assertEquals(text, plain.replace("\u200B", ""));
        }
        assertTrue(BasicHTML.isHTMLString("<html>a"));
    }

    @Test
    void aPrinterPrintsPlainTextHoweverItIsGivenIt() {
        var printed = new StringWriter();
        var printer = PlainText.printer(new PrintWriter(printed));
        printer.printf("%s%n", "\u001b]0;title\u0007 <html>");
        printer.print('\u009b');
        printer.write(new char[] {'a', '\u202E'}, 1, 1);
        printer.println("\uD83D\uDE00");
        printer.append("\b").flush();
        assertEquals(
                "\\u001b]0;title\\u0007 <html>%n\\u009b\\u202e\uD83D\uDE00%n\\u0008".formatted(), printed.toString());
    }
}
