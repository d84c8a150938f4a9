package derelayl.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Figures as PNG, at the resolution of print; the picture says how large it is, which typesetting programs read. */
final class PngPicture {
    private static final double PRINT = 300.0 / 72;
    private static final double MOST_ACROSS = 4200;
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final String FORMAT = "javax_imageio_1.0";

    private PngPicture() {}

    static byte[] of(Figure figure) {
        var scale = Math.min(PRINT, MOST_ACROSS / figure.width());
        var image = new BufferedImage(
                (int) Math.round(scale * figure.width()),
                (int) Math.round(scale * figure.height()),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setPaint(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            draw(figure, graphics, scale);
        } finally {
            graphics.dispose();
        }
        try {
            return file(image, scale * POINTS_A_MILLIMETRE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void draw(Figure figure, Graphics2D graphics, double scale) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        figure.draw(graphics, new Rectangle2D.Double(0, 0, figure.width(), figure.height()));
    }

    private static byte[] file(BufferedImage image, double dotsPerMillimetre) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
        setResolution(metadata, dotsPerMillimetre);
        var bytes = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Java's standard metadata want the size of a dot; its PNG writer takes the number for dots in a millimetre. */
    private static void setResolution(IIOMetadata metadata, double dotsPerMillimetre) throws IOException {
        var root = new IIOMetadataNode(FORMAT);
        var dimension = new IIOMetadataNode("Dimension");
        for (var name : new String[] {"HorizontalPixelSize", "VerticalPixelSize"}) {
            var size = new IIOMetadataNode(name);
            size.setAttribute("value", Double.toString(dotsPerMillimetre));
            dimension.appendChild(size);
        }
        root.appendChild(dimension);
        metadata.mergeTree(FORMAT, root);
    }
}
