package derelayl.gui.console;

import derelayl.gui.session.Session;
import derelayl.gui.session.UserFacingException;
import java.io.File;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;
import sim.display.Console;
import sim.display.GUIState;

/** Relays that are saved to files and opened from them, as the console's menu has it. */
final class Checkpoints {
    private static final String ENDING = ".checkpoint";

    private final RelayConsole console;
    private final GUIState gui;
    private final Session session;
    private final Dialogs dialogs;
    private final JFileChooser chooser = new JFileChooser(new File(""));
    private Optional<File> last = Optional.empty();

    Checkpoints(RelayConsole console, GUIState gui, Session session) {
        this.console = console;
        this.gui = gui;
        this.session = session;
        dialogs = new Dialogs(console);
        chooser.setFileFilter(new FileNameExtensionFilter("Checkpoints (*%s)".formatted(ENDING), ENDING.substring(1)));
    }

    /** Opens a checkpoint that the user chooses, and waits before its next round. */
    void open() {
        if (console.getPlayState() == Console.PS_PLAYING) {
            console.pressPause();
        }
        if (chooser.showOpenDialog(console) == JFileChooser.APPROVE_OPTION) {
            open(chooser.getSelectedFile());
        }
    }

    private void open(File file) {
        try {
            gui.readNewStateFromCheckpoint(file);
        } catch (UserFacingException unusable) {
            dialogs.explain("This cannot be opened", unusable.getMessage());
            return;
        } catch (Exception neverThrown) {
            throw new IllegalStateException(neverThrown);
        }
        last = Optional.of(file);
        console.removeAllInspectors(true);
        if (console.getPlayState() == Console.PS_STOPPED) {
            console.goOnPaused();
        }
    }

    /** Saves the relay to the file that it comes from or was saved to last; asks for one if there is none. */
    void save() {
        last.ifPresentOrElse(this::save, this::saveAs);
    }

    /** Saves the relay to a file that the user chooses. */
    void saveAs() {
        if (!session.canBeSaved()) {
            dialogs.explain("Nothing to save", whyNot());
            return;
        }
        chooser.setSelectedFile(last.orElseGet(() -> new File(chooser.getCurrentDirectory(), "relay" + ENDING)));
        if (chooser.showSaveDialog(console) == JFileChooser.APPROVE_OPTION) {
            var chosen = chooser.getSelectedFile();
            var file = chosen.getName().endsWith(ENDING) ? chosen : new File(chosen.getPath() + ENDING);
            if (!file.exists() || dialogs.confirm("Replace?", "There is %s already.".formatted(file), "Replace it")) {
                save(file);
            }
        }
    }

    private String whyNot() {
        return session.relay().isEmpty()
                ? "There is no relay yet; press play first."
                : "Rules failed amid a round, and a relay can be saved between two rounds only.";
    }

    private void save(File file) {
        try {
            gui.state.writeToCheckpoint(file);
            last = Optional.of(file);
        } catch (UserFacingException impossible) {
            dialogs.explain("This cannot be saved", impossible.getMessage());
        }
    }
}
