package derelayl.gui.console;

import derelayl.gui.session.RulesInForce;
import derelayl.scenario.Library;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.PlainText;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.TreeSet;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JRadioButton;

/** A point of decision with the menu of its rule files; a row in the tab of the rules. */
final class PolicyRow {
    private static final int WIDTH = 160;
    private static final String RULES = ".drl";

    private final PolicyPoint point;
    private final Library library;
    private final RulesInForce rules;
    private final JRadioButton button;
    private final JComboBox<String> menu = new JComboBox<>();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable select;
    private boolean isRefreshing;

    /** @param select is called when the point is selected, to show its file */
    PolicyRow(PolicyPoint point, Library library, RulesInForce rules, Runnable select) {
        this.point = point;
        this.library = library;
        this.rules = rules;
        this.select = select;
        button = new JRadioButton(point.key());
        button.setPreferredSize(new Dimension(WIDTH, button.getPreferredSize().height));
        button.addActionListener(pressed -> select.run());
        var asUsual = menu.getRenderer();
        menu.setRenderer((list, name, index, isSelected, hasFocus) -> asUsual.getListCellRendererComponent(
                list, PlainText.inWindow(String.valueOf(name)), index, isSelected, hasFocus));
        menu.addActionListener(chosen -> choose());
        panel.add(button, BorderLayout.WEST);
        panel.add(menu, BorderLayout.CENTER);
    }

    private void choose() {
        if (!isRefreshing) {
            var name = (String) menu.getSelectedItem();
            library.rules(point, name, Path.of("")).ifPresent(path -> rules.choose(point, path));
            select.run();
        }
    }

    /** Shows which file is in force, or is to be. */
    void refresh() {
        var path = rules.chosen(point).path();
        var name = path.getFileName().toString().replace(RULES, "");
        var isOfLibrary =
                library.rules(point, name, Path.of("")).filter(path::equals).isPresent();
        var names = new TreeSet<>(library.ruleNames(point));
        var shown = isOfLibrary ? name : path.toString();
        names.add(shown);
        isRefreshing = true;
        menu.setModel(new DefaultComboBoxModel<>(names.toArray(String[]::new)));
        menu.setSelectedItem(shown);
        isRefreshing = false;
    }

    JRadioButton button() {
        return button;
    }

    JPanel panel() {
        return panel;
    }
}
