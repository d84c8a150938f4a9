package derelayl.gui.console;

import derelayl.gui.history.ObservedRelay;
import derelayl.gui.session.Replay;
import derelayl.gui.session.Session;
import derelayl.scenario.ScenarioException;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** Writes tables and figures of all rounds so far, as a run without a console would, and says where. */
final class WriteResultsAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final transient Path runs;
    private final MessageArea messages;

    /** @param runs the folder under which runs are written */
    WriteResultsAction(Session session, Path runs, MessageArea messages) {
        super("Write results");
        putValue(SHORT_DESCRIPTION, "Writes tables and figures of all rounds so far, as a run without a console would");
        putValue(ACCELERATOR_KEY, KeyStroke.getKeyStroke(KeyEvent.VK_E, InputEvent.CTRL_DOWN_MASK));
        this.session = session;
        this.runs = runs;
        this.messages = messages;
    }

    @Override
    public void actionPerformed(ActionEvent pressed) {
        var relay = session.relay();
        if (relay.flatMap(ObservedRelay::lastRound).isEmpty()) {
            messages.showErrors(List.of("There is no round to write yet; press play first."));
        } else if (!relay.get().isFromStart()) {
            messages.showErrors(
                    List.of("This relay comes from a checkpoint; tables and figures need its earlier rounds as well."));
        } else {
            begin();
        }
    }

    private void begin() {
        try {
            var replay = session.replay();
            setEnabled(false);
            messages.showDone("Writing %d rounds\u2026".formatted(replay.rounds()));
            new Thread(() -> write(replay), "results").start();
        } catch (ScenarioException changed) {
            messages.showErrors(changed.getMessage().lines().toList());
        }
    }

    private void write(Replay replay) {
        try {
            var folder = replay.write(runs);
            SwingUtilities.invokeLater(() -> {
                session.keep(replay.rounds());
                messages.showDone(done(folder, replay));
            });
        } catch (IOException | IllegalStateException unwritable) {
            SwingUtilities.invokeLater(
                    () -> messages.showErrors(List.of("The results cannot be written: " + unwritable.getMessage())));
        } finally {
            SwingUtilities.invokeLater(() -> setEnabled(true));
        }
    }

    private static String done(Path folder, Replay replay) {
        var sentence = "Tables and figures of %d rounds are in %s.".formatted(replay.rounds(), folder);
        return replay.isChangedOnTheWay()
                ? sentence + " Rules or settings were changed on the way, so no run without a console gives the same."
                : sentence;
    }
}
