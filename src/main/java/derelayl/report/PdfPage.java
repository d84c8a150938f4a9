package derelayl.report;

import com.orsonpdf.PDFDocument;
import com.orsonpdf.PDFHints;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jfree.ui.Drawable;

/**
 * A PDF document with one drawing on one page.
 *
 * @param width in points
 * @param height in points
 */
public record PdfPage(double width, double height) {
    private static final Pattern DATE = Pattern.compile("(?<=Date \\(D:)\\d{14}");
    private static final String NO_DATE = "20000101000000";

    /**
     * Draws; the same drawing gives the same bytes at any time, if not in another time zone.
     *
     * @param title the document's title: letters, digits, spaces and {@code ._-}
     */
    public byte[] draw(String title, Drawable drawing) {
        var document = new PDFDocument();
        document.setTitle(title);
        var page = document.createPage(new Rectangle2D.Double(0, 0, width, height));
        var graphics = page.getGraphics2D();
        // As outlines, for the fonts of a text are not embedded.
        graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        return withoutDates(document.getPDFBytes());
    }

    /** Overwrites the dates in place, because the document's table of contents counts bytes. */
    private static byte[] withoutDates(byte[] document) {
        var text = new String(document, StandardCharsets.ISO_8859_1);
        return DATE.matcher(text).replaceAll(NO_DATE).getBytes(StandardCharsets.ISO_8859_1);
    }
}
