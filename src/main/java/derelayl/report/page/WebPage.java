package derelayl.report.page;

import static derelayl.report.page.Html.text;

import derelayl.report.Figure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * A page in one file that needs nothing else. The same content gives the same bytes. Nothing in it but its own style and
 * its own script, which sorts tables, is let in by the browser, whatever rule files and values say.
 */
public final class WebPage {
    /** Longer texts of strangers are cut. */
    public static final int LONGEST = 2000;

    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private WebPage() {}

    /**
     * The page.
     *
     * @param title plain text
     * @param isRenewed whether it is to be loaded anew now and then, for it changes
     * @param content marked up
     */
    public static String of(String title, boolean isRenewed, CharSequence content) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'">
                %s<meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                """.formatted(
                                hash(STYLE),
                                hash(SCRIPT),
                                isRenewed ? "<meta http-equiv=\"refresh\" content=\"10\">\n" : "",
                                text(title, LONGEST),
                                STYLE)
                + "<body>\n<main>\n" + content + "</main>\n<script>" + SCRIPT + "</script>\n</body>\n</html>\n";
    }

    /**
     * How a page begins.
     *
     * @param kind what it is, above the title
     */
    public static String heading(String kind, String title) {
        return "<p class=\"name\">%s</p>\n<h1>%s</h1>\n".formatted(text(kind, LONGEST), text(title, LONGEST));
    }

    /** What the page says, a sentence each. */
    public static String answers(List<String> sentences) {
        var list = new StringBuilder("<ul class=\"answers\">\n");
        sentences.forEach(sentence -> list.append("<li>%s</li>\n".formatted(text(sentence(sentence), LONGEST))));
        return list.append("</ul>\n").toString();
    }

    /** The text with a capital letter. */
    public static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * A figure as marked up text.
     *
     * @param number counted from 1 in the page
     */
    public static String svg(Figure figure, int number) {
        return figure.svg("figure-" + number)
                .replaceFirst("<svg", "<svg role=\"img\" aria-label=\"Figure %d\"".formatted(number));
    }

    /**
     * A figure with what is said about it.
     *
     * @param content marked up
     * @param file that has it as well
     */
    public static String figure(String content, int number, String caption, String file) {
        return """
                <figure>
                %s
                <figcaption><b>Figure %d.</b> %s <span class="file">%s</span></figcaption>
                </figure>
                """.formatted(content, number, text(sentence(caption), LONGEST), text(file));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (var file = WebPage.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException damaged) {
            throw new IllegalStateException(name + " is not on the class path, or is damaged", damaged);
        }
    }
}
