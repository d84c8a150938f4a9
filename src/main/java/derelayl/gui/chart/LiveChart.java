package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import org.jfree.chart.JFreeChart;

/** A chart that follows a relay while it is played. */
interface LiveChart {
    JFreeChart chart();

    /** Shows the rounds so far. */
    void show(ObservedRelay relay);
}
