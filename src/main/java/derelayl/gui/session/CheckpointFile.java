package derelayl.gui.session;

import derelayl.checkpoint.Checkpoint;
import derelayl.policy.RuleException;
import derelayl.policy.Trust;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Checkpoints as the console's menu opens and saves them: what goes wrong is for the user to read. */
public final class CheckpointFile {
    private CheckpointFile() {}

    /**
     * Reads a checkpoint.
     *
     * @param trust what its rules may do
     * @throws UserFacingException if the file cannot be used
     */
    public static Checkpoint read(Path file, Trust trust) {
        try {
            return Checkpoint.read(file, trust);
        } catch (NoSuchFileException missing) {
            throw new UserFacingException("%s: there is no such file".formatted(file), missing);
        } catch (AccessDeniedException denied) {
            throw new UserFacingException("%s: this file may not be read".formatted(file), denied);
        } catch (IOException | RuleException unusable) {
            throw new UserFacingException(unusable.getMessage(), unusable);
        }
    }

    /**
     * Writes a checkpoint.
     *
     * @throws UserFacingException if the relay cannot be kept as it is, or the file not be written
     */
    static void write(Supplier<Checkpoint> checkpoint, Path file) {
        try {
            checkpoint.get().write(file);
        } catch (NoSuchFileException noFolder) {
            throw new UserFacingException("%s: there is no such folder".formatted(file.getParent()), noFolder);
        } catch (AccessDeniedException denied) {
            throw new UserFacingException("%s: this may not be written".formatted(file), denied);
        } catch (IOException | IllegalStateException impossible) {
            throw new UserFacingException(impossible.getMessage(), impossible);
        }
    }
}
