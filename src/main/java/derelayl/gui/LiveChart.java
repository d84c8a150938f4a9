package derelayl.gui;

import org.jfree.chart.JFreeChart;

/** A chart of the relay that is being watched. */
interface LiveChart {
    JFreeChart chart();

    /** Shows what has been seen. */
    void show(RelayWatch watch);
}
