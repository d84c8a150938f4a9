package derelayl.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void whatHasAMeaningInHtmlLosesIt() {
        assertEquals("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;", Html.text("<b a=\"1\" c='2'>&amp;"));
    }

    @Test
    void whatCannotBeSeenIsShown() {
        assertEquals("a[U+202E]b[U+0000][U+FEFF]", Html.text("a\u202Eb\0\uFEFF"));
        assertEquals("[U+D800]", Html.text("\uD800"));
        assertEquals("line\nline\ttab", Html.text("line\r\nline\ttab"));
        assertEquals("é 漢 😀", Html.text("é 漢 😀"));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertEquals("😀😀 …", Html.text("😀😀😀😀😀", 4));
        assertEquals("abc", Html.text("abc", 3));
    }
}
