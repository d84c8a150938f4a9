package derelayl.gui.console;

import derelayl.gui.history.ObservedRelay;
import derelayl.measure.Holdings;
import derelayl.wording.Rounding;
import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.GridLayout;
import java.awt.Insets;
import java.util.List;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The numbers that say how a relay goes, where they are always in sight. */
final class MainNumbers extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Font CAPTION = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font NUMBER = new Font(Font.SANS_SERIF, Font.BOLD, 15);
    private static final Color QUIET = new Color(0x55, 0x55, 0x55);
    private static final String NONE = "\u2013";
    private static final int PERCENT = 100;
    private static final int GAP = 3;

    private final transient List<Cell> cells = List.of(
            new Cell("Round", "The round completed last", relay -> String.valueOf(relay.rounds())),
            new Cell("Owners", "Model owners in this round", MainNumbers::owners),
            new Cell(
                    "Coins",
                    "All coins that participants hold",
                    relay -> Rounding.inShort(holdings(relay).supply())),
            new Cell(
                    "Gini",
                    "How unequal coins are: 0 if all have the same, 1 if one has all",
                    relay -> "%.2f".formatted(holdings(relay).concentration().gini())),
            new Cell("Dishonest hold", "The share of all coins that the dishonest hold", MainNumbers::dishonestShare));

    /** A number under what it is called. */
    private static final class Cell {
        private final Function<ObservedRelay, String> number;
        private final JLabel shown = new JLabel(NONE, JLabel.CENTER);
        private final JPanel panel = new JPanel(new GridLayout(2, 1));

        Cell(String caption, String meaning, Function<ObservedRelay, String> number) {
            this.number = number;
            var label = new JLabel(caption, JLabel.CENTER);
            label.setFont(CAPTION);
            label.setForeground(QUIET);
            shown.setFont(NUMBER);
            panel.setToolTipText(meaning);
            panel.add(label);
            panel.add(shown);
        }
    }

    MainNumbers() {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(4, 4, 2, 4));
        var alike = new GridBagConstraints();
        alike.weightx = 1;
        alike.insets = new Insets(0, GAP, 0, GAP);
        cells.forEach(cell -> add(cell.panel, alike));
    }

    /** Shows the numbers of the round completed last; on the event thread, while the relay stands still. */
    void show(ObservedRelay relay) {
        cells.forEach(cell -> cell.shown.setText(cell.number.apply(relay)));
    }

    private static Holdings holdings(ObservedRelay relay) {
        return Holdings.of(relay.simulation());
    }

    private static String owners(ObservedRelay relay) {
        return relay.lastRound()
                .map(round -> String.valueOf(round.roles().owners().size()))
                .orElse(NONE);
    }

    private static String dishonestShare(ObservedRelay relay) {
        var share = holdings(relay).dishonestShare();
        return share.isEmpty() ? NONE : Math.round(PERCENT * share.getAsDouble()) + " %";
    }
}
