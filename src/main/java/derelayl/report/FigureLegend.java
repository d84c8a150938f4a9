package derelayl.report;

import org.jfree.chart.LegendItemSource;

/**
 * What explains a figure's colours and lines.
 *
 * @param items what is explained
 * @param place where it stands in a figure as wide as published; in others it is below
 */
record FigureLegend(LegendItemSource items, Place place) {
    /** Where a legend stands. */
    enum Place {
        BESIDE,
        BESIDE_AT_TOP,
        INSIDE
    }
}
