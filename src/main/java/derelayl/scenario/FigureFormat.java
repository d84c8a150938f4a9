package derelayl.scenario;

import java.util.Locale;

/** In which format the figures of a run are written. */
public enum FigureFormat {
    PDF,
    PNG,
    SVG;

    /** How names of such files end, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
