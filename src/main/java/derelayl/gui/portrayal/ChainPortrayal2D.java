package derelayl.gui.portrayal;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.inspector.BlockDescription;
import derelayl.gui.style.DispositionMarker;
import derelayl.ledger.Block;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The chain: the last blocks, a row for each round, with who mined them and what is in them; the latest below. */
public final class ChainPortrayal2D extends RelayPortrayal2D {
    private static final int BLOCKS_IN_ROUND = 4;
    private static final double MARGIN = 8;
    private static final double ROUND_WIDTH = 46;
    private static final double GAP = 10;
    private static final double ROW = 48;
    private static final int LEFT = 6;
    private static final int RIGHT = 3;
    private static final double LEAST_SIZE = 8;

    /** @param relay the relay that is played now; nothing before the first start */
    public ChainPortrayal2D(Supplier<Optional<ObservedRelay>> relay) {
        super(relay);
    }

    @Override
    void draw(Graphics2D graphics, Rectangle2D area, ObservedRelay relay) {
        var blocks = relay.blocks();
        if (blocks.isEmpty()) {
            graphics.setColor(INK);
            graphics.drawString("No blocks yet", (float) (area.getX() + MARGIN), (float) area.getCenterY());
            return;
        }
        var rows = Math.max(1, (int) ((area.getHeight() - MARGIN) / ROW));
        var shown = Math.min(blocks.size(), rows * BLOCKS_IN_ROUND);
        var width = (area.getWidth() - ROUND_WIDTH - MARGIN) / BLOCKS_IN_ROUND - GAP;
        var font = fitting(blocks.subList(blocks.size() - shown, blocks.size()), width, graphics);
        for (var i = 0; i < shown; i++) {
            var block = blocks.get(blocks.size() - shown + i);
            var column = i % BLOCKS_IN_ROUND;
            var place = new RoundRectangle2D.Double(
                    area.getX() + ROUND_WIDTH + column * (width + GAP),
                    area.getY() + MARGIN + (i / BLOCKS_IN_ROUND) * ROW,
                    width,
                    ROW - MARGIN,
                    8,
                    8);
            drawLink(graphics, place, column > 0 ? GAP : 6);
            if (column == 0) {
                graphics.setColor(INK);
                graphics.setFont(font);
                graphics.drawString(String.valueOf(block.round()), (float) (area.getX() + MARGIN), (float)
                        (place.getCenterY() + 4));
            }
            drawBlock(graphics, place, block, font, relay);
        }
    }

    private static void drawLink(Graphics2D graphics, RoundRectangle2D place, double length) {
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(place.getX() - length, place.getCenterY(), place.getX(), place.getCenterY()));
    }

    private void drawBlock(Graphics2D graphics, RoundRectangle2D place, Block block, Font font, ObservedRelay relay) {
        var miner = block.miner();
        graphics.setColor(
                miner.isPresent()
                        ? DispositionMarker.of(
                                        relay.simulation()
                                                .participants()
                                                .get(miner.getAsInt())
                                                .disposition(),
                                        relay.simulation())
                                .faded()
                        : Color.WHITE);
        graphics.fill(place);
        graphics.setColor(isSelected(block) ? SELECTION : PALE);
        graphics.setStroke(new BasicStroke(isSelected(block) ? 3 : 1));
        graphics.draw(place);
        graphics.setColor(INK);
        var clip = graphics.getClip();
        graphics.clip(place);
        var left = (float) place.getX() + LEFT;
        var top = (float) place.getY() + 12;
        graphics.setFont(font.deriveFont(Font.BOLD));
        write(BlockDescription.kind(block), left, top, place, graphics);
        graphics.setFont(font);
        write(BlockDescription.content(block), left, top + 12, place, graphics);
        write(miner.isPresent() ? "by " + miner.getAsInt() : "no miner", left, top + 24, place, graphics);
        graphics.setClip(clip);
        addTarget(block, place);
    }

    /** One size for all of the window, in which what is longest has room if that can be read. */
    private static Font fitting(List<Block> blocks, double width, Graphics2D graphics) {
        var bold = graphics.getFontMetrics(TEXT.deriveFont(Font.BOLD));
        var longest = blocks.stream()
                .mapToInt(block -> Math.max(
                        bold.stringWidth(BlockDescription.kind(block)),
                        bold.stringWidth(BlockDescription.content(block))))
                .max()
                .orElse(1);
        var size = Math.min(TEXT.getSize2D(), TEXT.getSize2D() * (width - LEFT - RIGHT) / longest);
        return TEXT.deriveFont((float) Math.max(LEAST_SIZE, Math.floor(2 * size) / 2));
    }

    /** Writes as much as there is room for in a block. */
    private static void write(String text, float left, float base, RoundRectangle2D place, Graphics2D graphics) {
        var metrics = graphics.getFontMetrics();
        var room = place.getMaxX() - left - RIGHT;
        var shown = text;
        for (var end = text.length(); end > 1 && metrics.stringWidth(shown) > room; end--) {
            shown = text.substring(0, end - 1).stripTrailing() + "\u2026";
        }
        graphics.drawString(shown, left, base);
    }
}
