package derelayl.gui.inspector;

import derelayl.wording.PlainText;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;

/** A table to read. */
public final class TablePanel implements InspectorPanel {
    private static final int WIDTH = 300;
    private static final int ROWS_TO_MEASURE = 50;
    private static final int PADDING = 12;
    private static final int MOST_MINIMUM = 120;
    private static final int MOST_HEIGHT = 200;

    private final Supplier<List<List<String>>> rows;
    private final DefaultTableModel model;
    private final JTable table;
    private final JScrollPane pane;

    /**
     * A table that is empty until it is refreshed.
     *
     * @param title what stands above it
     * @param columns the heads of the columns
     * @param rows what is in it now
     */
    public TablePanel(String title, List<String> columns, Supplier<List<List<String>>> rows) {
        this.rows = rows;
        model = new DefaultTableModel(columns.toArray(), 0);
        table = new JTable(model);
        table.setDefaultEditor(Object.class, null);
        table.setFillsViewportHeight(true);
        pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createTitledBorder(title));
        pane.setPreferredSize(new Dimension(WIDTH, MOST_HEIGHT));
    }

    @Override
    public JComponent component() {
        return pane;
    }

    @Override
    public void refresh() {
        var now = rows.get().stream()
                .map(row -> row.stream().map(PlainText::inWindow).toList())
                .toList();
        if (!model.getDataVector().equals(now)) {
            model.setRowCount(0);
            now.forEach(row -> model.addRow(row.toArray()));
            for (var column = 0; column < table.getColumnCount(); column++) {
                fit(column);
            }
        }
    }

    /** Gives a column the share of the table that its longest text asks for. */
    private void fit(int column) {
        var metrics = table.getFontMetrics(table.getFont());
        var longest = metrics.stringWidth(table.getColumnName(column));
        for (var row = 0; row < Math.min(table.getRowCount(), ROWS_TO_MEASURE); row++) {
            longest = Math.max(longest, metrics.stringWidth(String.valueOf(table.getValueAt(row, column))));
        }
        table.getColumnModel().getColumn(column).setPreferredWidth(longest + PADDING);
        table.getColumnModel().getColumn(column).setMinWidth(Math.min(longest + PADDING, MOST_MINIMUM));
    }
}
