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
import java.util.Optional;
import java.util.function.Supplier;

/** The chain: the last blocks, a row for each round, with who mined them and what is in them; the latest below. */
public final class ChainPortrayal2D extends RelayPortrayal2D {
    private static final int BLOCKS_IN_ROUND = 4;
    private static final double MARGIN = 8;
    private static final double ROUND_WIDTH = 46;
    private static final double GAP = 10;
    private static final double ROW = 48;

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
                graphics.drawString(String.valueOf(block.round()), (float) (area.getX() + MARGIN), (float)
                        (place.getCenterY() + 4));
            }
            drawBlock(graphics, place, block, relay);
        }
    }

    private static void drawLink(Graphics2D graphics, RoundRectangle2D place, double length) {
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke(2));
        graphics.draw(new Line2D.Double(place.getX() - length, place.getCenterY(), place.getX(), place.getCenterY()));
    }

    private void drawBlock(Graphics2D graphics, RoundRectangle2D place, Block block, ObservedRelay relay) {
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
        var left = (float) place.getX() + 6;
        var top = (float) place.getY() + 12;
        graphics.setFont(TEXT.deriveFont(Font.BOLD));
        write(BlockDescription.kind(block), left, top, place, graphics);
        graphics.setFont(TEXT);
        write(BlockDescription.content(block), left, top + 12, place, graphics);
        write(miner.isPresent() ? "by " + miner.getAsInt() : "no miner", left, top + 24, place, graphics);
        graphics.setClip(clip);
        addTarget(block, place);
    }

    /** Writes as small as it takes to stay within a block. */
    private static void write(String text, float left, float base, RoundRectangle2D place, Graphics2D graphics) {
        var font = graphics.getFont();
        var room = place.getMaxX() - left - 3;
        var part = Math.min(1, room / graphics.getFontMetrics().stringWidth(text));
        graphics.setFont(font.deriveFont((float) (font.getSize2D() * part)));
        graphics.drawString(text, left, base);
        graphics.setFont(font);
    }
}
