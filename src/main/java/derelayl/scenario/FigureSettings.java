package derelayl.scenario;

import derelayl.relay.Range;
import java.util.OptionalDouble;

/**
 * What is drawn of a run.
 *
 * @param which figures
 * @param inches how wide they are; nothing if as wide as published
 * @param format in which they are written
 */
public record FigureSettings(Figures which, OptionalDouble inches, FigureFormat format) {
    public static final Range INCHES = new Range(2, 20);
    /** All of them, as published. */
    public static final FigureSettings PUBLISHED =
            new FigureSettings(Figures.ALL, OptionalDouble.empty(), FigureFormat.PDF);

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException if it is out of its range
     */
    public FigureSettings {
        inches.ifPresent(width -> INCHES.check("inches", width));
    }

    /** Whether there are any. */
    public boolean isDrawn() {
        return which == Figures.ALL;
    }
}
