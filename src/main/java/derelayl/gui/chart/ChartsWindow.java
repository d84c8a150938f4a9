package derelayl.gui.chart;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.style.ChartStyle;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** The window of the live charts. */
public final class ChartsWindow {
    private static final int GAP = 2;
    private static final int WIDTH = 400;
    private static final int HEIGHT = 175;

    private final List<LiveChart> charts =
            List.of(new CoinsChart(), new VersionsChart(), new AcknowledgementChart(), new OwnersChart());
    private final JFrame frame = new JFrame("Charts");

    public ChartsWindow() {
        var panel = new Column(charts.size());
        charts.forEach(chart -> panel.add(ChartStyle.panel(chart.chart(), WIDTH, HEIGHT)));
        var pane = new JScrollPane(panel);
        pane.setBorder(null);
        frame.getContentPane().add(pane, BorderLayout.CENTER);
        frame.pack();
    }

    /** A column that fills a window, and is scrolled where it would be too low to read. */
    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;

        Column(int charts) {
            super(new GridLayout(charts, 1, GAP, GAP));
            setBackground(Color.LIGHT_GRAY);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return HEIGHT / 4;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return HEIGHT;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent().getHeight() >= getPreferredSize().height;
        }
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
