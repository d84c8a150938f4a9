package derelayl.report;

import java.awt.Color;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Reads the paths of the first page of a PDF document back out, in points from the lower left corner. */
public final class PdfPaths extends PDFGraphicsStreamEngine {
    private final List<Painted> stroked = new ArrayList<>();
    private final List<Painted> filled = new ArrayList<>();
    private GeneralPath path = new GeneralPath();
    private List<Point2D> points = new ArrayList<>();

    /** A path and its colour, without its opacity. */
    public record Painted(List<Point2D> points, Rectangle2D bounds, Color colour) {}

    private PdfPaths(PDPage page) {
        super(page);
    }

    public static PdfPaths of(byte[] document) throws IOException {
        try (var loaded = Loader.loadPDF(document)) {
            var paths = new PdfPaths(loaded.getPage(0));
            paths.processPage(loaded.getPage(0));
            return paths;
        }
    }

    public List<Painted> stroked() {
        return stroked;
    }

    public List<Painted> filled() {
        return filled;
    }

    private void paint(List<Painted> target, PDColor colour) throws IOException {
        target.add(new Painted(points, path.getBounds2D(), new Color(colour.toRGB())));
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        paint(stroked, getGraphicsState().getStrokingColor());
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        paint(filled, getGraphicsState().getNonStrokingColor());
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
        points.add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
        points.add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
        points = new ArrayList<>();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {
        throw new AssertionError("a figure holds no image");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new AssertionError("a figure holds no shading");
    }
}
