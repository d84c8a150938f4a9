package derelayl.gui;

import java.awt.Dimension;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.DefaultTableModel;

/** Tables to read. */
final class TableView {
    private static final int WIDTH = 300;
    private static final int ROWS_TO_MEASURE = 50;
    private static final int PADDING = 12;
    private static final int MOST_MINIMUM = 120;
    private static final int MOST_HEIGHT = 200;

    private TableView() {}

    /**
     * A table.
     *
     * @param title what stands above it
     * @param columns the heads of the columns
     * @param rows what is in it now
     */
    static View of(String title, List<String> columns, Supplier<List<List<String>>> rows) {
        var model = new DefaultTableModel(columns.toArray(), 0);
        var table = new JTable(model);
        table.setDefaultEditor(Object.class, null);
        table.setFillsViewportHeight(true);
        var pane = new JScrollPane(table);
        pane.setBorder(BorderFactory.createTitledBorder(title));
        pane.setPreferredSize(new Dimension(WIDTH, MOST_HEIGHT));
        return new View(pane, () -> show(rows.get(), model, table));
    }

    private static void show(List<List<String>> rows, DefaultTableModel model, JTable table) {
        var vectors = model.getDataVector();
        if (!vectors.equals(rows)) {
            model.setRowCount(0);
            rows.forEach(row -> model.addRow(row.toArray()));
            for (var column = 0; column < table.getColumnCount(); column++) {
                fit(column, table);
            }
        }
    }

    /** Gives a column the share of the table that its longest text asks for. */
    private static void fit(int column, JTable table) {
        var metrics = table.getFontMetrics(table.getFont());
        var longest = metrics.stringWidth(table.getColumnName(column));
        for (var row = 0; row < Math.min(table.getRowCount(), ROWS_TO_MEASURE); row++) {
            longest = Math.max(longest, metrics.stringWidth(String.valueOf(table.getValueAt(row, column))));
        }
        table.getColumnModel().getColumn(column).setPreferredWidth(longest + PADDING);
        table.getColumnModel().getColumn(column).setMinWidth(Math.min(longest + PADDING, MOST_MINIMUM));
    }
}
