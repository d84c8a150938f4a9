package derelayl.gui.console;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.history.RuleFirings;
import derelayl.gui.inspector.TablePanel;
import derelayl.gui.session.Session;
import derelayl.policy.RuleFile;
import derelayl.relay.Round;
import derelayl.scenario.RuleFileNames;
import derelayl.vocabulary.PolicyPoint;
import derelayl.wording.PlainText;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;

/** The tab of the rules: for each point the file in force, what is in it, and how often its rules decide. */
public final class RulesTab extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String NO_RULES = "No rules: the defaults hold";

    private final transient Session session;
    private final MessageArea messages = new MessageArea();
    private final transient Map<PolicyPoint, PolicyRow> rows = new EnumMap<>(PolicyPoint.class);
    private final JTextArea text = new JTextArea();
    private final JScrollPane textPane = new JScrollPane(text);
    private final transient TablePanel decisions =
            new TablePanel("Decisions in this round", List.of("About", "Rule", "Times"), this::firings);
    private PolicyPoint shown = PolicyPoint.HONESTY;

    RulesTab(Session session) {
        super(new BorderLayout());
        this.session = session;
        text.setEditable(false);
        text.setFont(new Font(Font.MONOSPACED, Font.PLAIN, 11));
        var split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, textPane, decisions.component());
        split.setResizeWeight(0.6);
        textPane.setPreferredSize(new Dimension(300, 200));
        add(top(), BorderLayout.NORTH);
        add(split, BorderLayout.CENTER);
        showRules();
    }

    private Box top() {
        var top = Box.createVerticalBox();
        var points = new JPanel(new GridLayout(0, 1, 0, 1));
        points.setBorder(BorderFactory.createEmptyBorder(4, 6, 0, 6));
        var group = new ButtonGroup();
        for (var point : PolicyPoint.values()) {
            var row = new PolicyRow(point, session.scenario().library(), session.rules(), () -> show(point));
            rows.put(point, row);
            group.add(row.button());
            points.add(row.panel());
        }
        rows.get(shown).button().setSelected(true);
        var reload = new JButton("Reload rules");
        reload.setToolTipText("Reads the files again; the new rules apply from the next round on");
        reload.addActionListener(pressed -> session.rules().reload());
        var buttons = new JPanel();
        buttons.add(reload);
        top.add(points);
        top.add(buttons);
        top.add(messages);
        return top;
    }

    private void show(PolicyPoint point) {
        select(point);
        showChosen();
    }

    private void select(PolicyPoint point) {
        shown = point;
        rows.get(point).button().setSelected(true);
    }

    /** Shows which rules are in force, and what is wrong with others. */
    void showRules() {
        var rules = session.rules();
        rules.problems().stream()
                .flatMap(problem -> rules.pointOf(problem.file()).stream())
                .findFirst()
                .ifPresent(this::select);
        showChosen();
    }

    private void showChosen() {
        var rules = session.rules();
        rows.values().forEach(PolicyRow::refresh);
        textPane.setBorder(BorderFactory.createTitledBorder(
                PlainText.inWindow(named(rules.chosen(shown))) + (rules.isInForce(shown) ? "" : " (not in force)")));
        var content = rules.chosen(shown).isEmpty()
                ? NO_RULES
                : rules.chosen(shown).stream()
                        .map(file -> PlainText.lines(file.text()))
                        .collect(Collectors.joining("\n"));
        if (!text.getText().equals(content)) {
            text.setText(content);
            text.setCaretPosition(0);
        }
        messages.showErrors(problems());
        showRound();
    }

    private static String named(List<RuleFile> files) {
        var paths = files.stream().map(RuleFile::path).toList();
        return paths.isEmpty() ? NO_RULES : RuleFileNames.ofFiles(paths).toString();
    }

    /** What is wrong, and what decides meanwhile. */
    private List<String> problems() {
        var rules = session.rules();
        var lines = new ArrayList<String>();
        rules.problems().forEach(problem -> lines.add(problem.toString()));
        for (var point : PolicyPoint.values()) {
            if (!lines.isEmpty() && !rules.isInForce(point)) {
                lines.add("%s: %s stays in force as it was.".formatted(point.key(), named(rules.files(point))));
            }
        }
        return lines;
    }

    /**
     * Says that the files have been read again.
     *
     * @param when the rules in them decide
     */
    void showReloaded(String when) {
        messages.showDone("The files were read again; their rules decide%s.".formatted(when));
    }

    /** Shows what rules decided in the last round. */
    void showRound() {
        decisions.refresh();
    }

    private List<List<String>> firings() {
        var table = new ArrayList<List<String>>();
        Optional<Round> last = session.relay().flatMap(ObservedRelay::lastRound);
        last.ifPresent(round -> {
            for (var point : PolicyPoint.values()) {
                RuleFirings.of(round, point)
                        .forEach((rule, times) -> table.add(List.of(point.key(), rule, String.valueOf(times))));
            }
        });
        return table;
    }
}
