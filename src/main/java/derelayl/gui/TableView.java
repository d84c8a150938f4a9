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
        return new View(pane, () -> show(rows.get(), model));
    }

    private static void show(List<List<String>> rows, DefaultTableModel model) {
        var vectors = model.getDataVector();
        if (!vectors.equals(rows)) {
            model.setRowCount(0);
            rows.forEach(row -> model.addRow(row.toArray()));
        }
    }
}
