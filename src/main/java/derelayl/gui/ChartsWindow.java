package derelayl.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.GridLayout;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;

/** The window of the live charts. */
final class ChartsWindow {
    private static final int GAP = 2;

    private final List<LiveChart> charts =
            List.of(new CoinsChart(), new VersionsChart(), new AcknowledgementChart(), new OwnersChart());
    private final JFrame frame = new JFrame("Charts");

    ChartsWindow() {
        var panel = new JPanel(new GridLayout(charts.size(), 1, GAP, GAP));
        panel.setBackground(Color.LIGHT_GRAY);
        charts.forEach(chart -> panel.add(ScreenStyle.panel(chart.chart(), 400, 170)));
        frame.getContentPane().add(panel, BorderLayout.CENTER);
        frame.pack();
    }

    JFrame frame() {
        return frame;
    }

    /** Shows what has been seen. */
    void show(RelayWatch watch) {
        if (frame.isVisible()) {
            charts.forEach(chart -> chart.show(watch));
        }
    }
}
