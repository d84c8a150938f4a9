package derelayl.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.Map;

/**
 * Liberation Serif, whose letters are as wide as those of Times New Roman, from the class path: a figure looks the
 * same whatever fonts are installed. Who draws text by attributes looks a font up by its name, and might find an
 * installed one of that name; therefore this font names itself among its attributes.
 */
public final class SerifFont extends Font {
    private static final long serialVersionUID = 1L;
    private static final String FILE = "/liberation/LiberationSerif-Regular.ttf";

    private SerifFont(Font font) {
        super(font);
    }

    /**
     * The font in this size.
     *
     * @param points the size in points
     */
    public static Font ofSize(float points) {
        try (var file = SerifFont.class.getResourceAsStream(FILE)) {
            return new SerifFont(Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(points));
        } catch (IOException | FontFormatException damaged) {
            throw new IllegalStateException(FILE + " is not on the class path, or is damaged", damaged);
        }
    }

    @Override
    public Map<TextAttribute, ?> getAttributes() {
        @SuppressWarnings("unchecked")
        var attributes = (Map<TextAttribute, Object>) super.getAttributes();
        attributes.put(TextAttribute.FONT, this);
        return attributes;
    }

    @Override
    public Font deriveFont(float points) {
        return new SerifFont(super.deriveFont(points));
    }

    @Override
    public Font deriveFont(int style) {
        return new SerifFont(super.deriveFont(style));
    }

    @Override
    public Font deriveFont(int style, float points) {
        return new SerifFont(super.deriveFont(style, points));
    }

    @Override
    public Font deriveFont(AffineTransform transform) {
        return new SerifFont(super.deriveFont(transform));
    }

    @Override
    public Font deriveFont(int style, AffineTransform transform) {
        return new SerifFont(super.deriveFont(style, transform));
    }

    @Override
    public Font deriveFont(Map<? extends Attribute, ?> attributes) {
        return new SerifFont(super.deriveFont(attributes));
    }
}
