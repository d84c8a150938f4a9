package derelayl.gui.console;

import derelayl.gui.session.RulesInForce;
import derelayl.scenario.Library;
import derelayl.scenario.RuleFileNames;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.PlainText;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
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
            var names = (String) menu.getSelectedItem();
            library.rules(point, names, Path.of("")).ifPresent(paths -> rules.choose(point, paths));
            select.run();
        }
    }

    /** Shows which files are in force, or are to be, and what can be chosen instead of them or besides. */
    void refresh() {
        var chosen = rules.chosen(point).stream().map(file -> name(file.path())).toList();
        var shown = new RuleFileNames(chosen).toString();
        var choices = new LinkedHashSet<String>();
        choices.add(shown);
        choices.addAll(library.ruleNames(point));
        choices.add(RuleFileNames.DEFAULT);
        library.ruleNames(point).stream()
                .filter(name -> !chosen.isEmpty() && !chosen.contains(name))
                .map(name -> new RuleFileNames(
                        Stream.concat(chosen.stream(), Stream.of(name)).toList()))
                .forEach(together -> choices.add(together.toString()));
        isRefreshing = true;
        menu.setModel(new DefaultComboBoxModel<>(choices.toArray(String[]::new)));
        menu.setSelectedItem(shown);
        isRefreshing = false;
    }

    /** By its name alone where that leads to the file, else by its path. */
    private String name(Path file) {
        var name = file.getFileName().toString().replace(RULES, "");
        return library.ruleFile(point, name, Path.of(""))
                .filter(file::equals)
                .map(found -> name)
                .orElse(file.toString());
    }

    JRadioButton button() {
        return button;
    }

    JPanel panel() {
        return panel;
    }
}
