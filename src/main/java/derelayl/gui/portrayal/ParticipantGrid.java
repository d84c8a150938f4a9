package derelayl.gui.portrayal;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Places for participants in rows, every other row shifted by half, that fill an area of any shape. */
final class ParticipantGrid {
    private final Rectangle2D area;
    private final int columns;
    private final double cellWidth;
    private final double cellHeight;

    /** @param participants how many, at least 1 */
    ParticipantGrid(int participants, Rectangle2D area) {
        this.area = area;
        columns = Math.max(1, Math.min(participants, (int)
                Math.ceil(Math.sqrt(participants * area.getWidth() / area.getHeight()))));
        var rows = (participants + columns - 1) / columns;
        cellWidth = area.getWidth() / (columns + (rows > 1 ? 0.5 : 0));
        cellHeight = area.getHeight() / rows;
    }

    /** The middle of the participant's place. */
    Point2D at(int participant) {
        var row = participant / columns;
        var shift = row % 2 == 0 ? 0.5 : 1;
        return new Point2D.Double(
                area.getX() + (participant % columns + shift) * cellWidth, area.getY() + (row + 0.5) * cellHeight);
    }

    /** How far it is from a place to the next at least. */
    double cell() {
        return Math.min(cellWidth, cellHeight);
    }
}
