package derelayl.gui.console;

import derelayl.files.WholeFile;
import derelayl.gui.history.ObservedRelay;
import derelayl.gui.session.MasonSeed;
import derelayl.gui.session.Session;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;

/** Writes the figures of all rounds so far, and says where. */
final class WriteFiguresAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final transient Path runs;
    private final MessageArea messages;

    /** @param runs the folder under which figures are written */
    WriteFiguresAction(Session session, Path runs, MessageArea messages) {
        super("Write figures");
        putValue(SHORT_DESCRIPTION, "Draws all rounds so far, as a run without a console would");
        this.session = session;
        this.runs = runs;
        this.messages = messages;
    }

    @Override
    public void actionPerformed(ActionEvent pressed) {
        var relay = session.relay();
        if (relay.flatMap(ObservedRelay::lastRound).isEmpty()) {
            messages.showErrors(List.of("There is no round to draw yet; press play first."));
        } else if (!relay.get().isFromStart()) {
            messages.showErrors(
                    List.of("This relay comes from a checkpoint; figures need its earlier rounds as well."));
        } else {
            write(relay.get());
        }
    }

    private void write(ObservedRelay relay) {
        var seed = MasonSeed.unsigned(relay.simulation().seed());
        var scenario = session.scenario().current().name();
        var folder = runs.resolve(scenario).resolve("seed-%d-console".formatted(seed));
        try {
            Files.createDirectories(folder);
            synchronized (relay.simulation().schedule) {
                for (var figure : relay.reporter().draw().entrySet()) {
                    WholeFile.write(folder.resolve(figure.getKey()), figure.getValue());
                }
            }
            messages.showDone("The figures are in %s.".formatted(folder));
        } catch (IOException unwritable) {
            messages.showErrors(List.of("The figures cannot be written: " + unwritable.getMessage()));
        }
    }
}
