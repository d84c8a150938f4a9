package derelayl.gui;

import derelayl.vocabulary.PolicyPoint;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.TreeSet;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/** A point of decision, and the menu of its rule files. */
final class RuleRow {
    private static final int WIDTH = 160;
    private static final String RULES = ".drl";

    private final PolicyPoint point;
    private final RelaySimulationWithUI console;
    private final JRadioButton button;
    private final JComboBox<String> menu = new JComboBox<>();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable select;
    private boolean isShowing;

    /** @param select is called when the point is selected, to show its file */
    RuleRow(PolicyPoint point, RelaySimulationWithUI console, Runnable select) {
        this.point = point;
        this.console = console;
        this.select = select;
        button = new JRadioButton(point.key());
        button.setPreferredSize(new Dimension(WIDTH, button.getPreferredSize().height));
        button.addActionListener(pressed -> select.run());
        menu.addActionListener(chosen -> choose());
        panel.add(button, BorderLayout.WEST);
        panel.add(menu, BorderLayout.CENTER);
    }

    private void choose() {
        if (!isShowing) {
            button.setSelected(true);
            var name = (String) menu.getSelectedItem();
            console.scenario()
                    .library()
                    .rules(point, name, Path.of(""))
                    .ifPresent(path -> console.requests().choose(point, path));
        }
    }

    /** Shows which file is in force. */
    void show(LiveRules rules) {
        var library = console.scenario().library();
        var path = rules.file(point).path();
        var name = path.getFileName().toString().replace(RULES, "");
        var isOfLibrary =
                library.rules(point, name, Path.of("")).filter(path::equals).isPresent();
        var names = new TreeSet<>(library.ruleNames(point));
        var inForce = isOfLibrary ? name : path.toString();
        names.add(inForce);
        isShowing = true;
        menu.setModel(new DefaultComboBoxModel<>(names.toArray(String[]::new)));
        menu.setSelectedItem(inForce);
        isShowing = false;
    }

    JRadioButton button() {
        return button;
    }

    JPanel panel() {
        return panel;
    }
}
