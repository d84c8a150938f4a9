package derelayl.report;

import derelayl.wording.ShortestDecimal;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Figures as SVG, by themselves or in a web page; text is drawn as shapes, and looks the same everywhere. */
final class SvgElement {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    private SvgElement() {}

    static String of(Figure figure, String name) {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment("");
        context.setPrecision(DECIMALS);
        // Every figure would have a clipPath1; in one page, the first would clip them all.
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return name + "-" + super.generateID(prefix);
            }
        });
        var graphics = new SVGGraphics2D(context, true);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(figure.width()), (int) Math.ceil(figure.height())));
        figure.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
        var text = new StringWriter();
        try {
            graphics.stream(text);
        } catch (SVGGraphics2DIOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return forPage(text.toString(), figure);
    }

    /** Without prolog, and without what Batik keeps for shapes that nobody here draws. */
    private static String forPage(String document, Figure figure) {
        var box = "<svg viewBox=\"0 0 %s %s\""
                .formatted(ShortestDecimal.of(figure.width()), ShortestDecimal.of(figure.height()));
        return document.substring(document.indexOf("<svg"))
                .replaceFirst("<svg", box)
                .replace("<!---->", "")
                .replaceFirst("<defs id=\"genericDefs\"\\s*/>", "")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    /** The figure as a file of its own, as large as it is in print. */
    static String document(Figure figure) {
        // Batik gives the size in whole pixels.
        var element = of(figure, "figure")
                .replaceFirst(" width=\"\\d+\"", " width=\"%spt\"".formatted(ShortestDecimal.of(figure.width())))
                .replaceFirst(" height=\"\\d+\"", " height=\"%spt\"".formatted(ShortestDecimal.of(figure.height())));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element + "\n";
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
