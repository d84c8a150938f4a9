package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** The window of the live charts. */
public final class ChartsWindow {
    private static final int GAP = 2;

    private final List<LiveChart> charts =
            List.of(new CoinsChart(), new VersionsChart(), new AcknowledgementChart(), new OwnersChart());
    private final JFrame frame = new JFrame("Charts");

    public ChartsWindow() {
        var panel = new JPanel(new GridLayout(charts.size(), 1, GAP, GAP));
        panel.setBackground(Color.LIGHT_GRAY);
        charts.forEach(chart -> panel.add(ChartStyle.panel(chart.chart(), 400, 170)));
        frame.getContentPane().add(panel, BorderLayout.CENTER);
        frame.pack();
    }

    public JFrame frame() {
        return frame;
    }

    /** Shows the rounds so far. */
    public void show(ObservedRelay relay) {
        if (frame.isVisible()) {
            charts.forEach(chart -> chart.show(relay));
        }
    }
}
