package derelayl.experiment;

import derelayl.files.WholeFile;
import derelayl.record.Build;
import derelayl.record.Checksum;
import derelayl.record.Json;
import derelayl.record.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder of what many runs say together, such as a comparison. It is written once they are over.
 *
 * @param path where
 * @param kind what they say, in a word
 * @param inputs SHA-256 of all that decides it
 * @param command what was typed
 */
public record ResultFolder(Path path, String kind, String inputs, List<String> command) {
    private static final String KIND = "kind";
    private static final String INPUTS = "inputs";
    private static final String STATUS = "status";

    /**
     * Checks that results may go there, before any run begins. The same may be written again.
     *
     * @param isReplaced whether others of this kind may be lost
     * @throws SweepException if the folder holds something else
     */
    public void check(boolean isReplaced) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw refused("this is a file, where a folder is needed");
        }
        if (!Files.exists(path) || isEmpty()) {
            return;
        }
        if (!Manifest.textIn(path, KIND).equals(Optional.of(kind))) {
            throw refused("this holds files that are no %s's; choose another folder with --out".formatted(kind));
        }
        if (!isReplaced && !Manifest.textIn(path, INPUTS).equals(Optional.of(inputs))) {
            throw refused("this holds another %s; choose another folder with --out, or lose it with --if-exists replace"
                    .formatted(kind));
        }
    }

    /** Makes the folder, if nothing else is there. */
    void create() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw refused("this is a file, where a folder is needed");
        }
        Files.createDirectories(path);
    }

    /** Says in the folder that what will be there is on its way. */
    void begin() throws IOException {
        write(Manifest.Status.RUNNING, Map.of());
    }

    /**
     * Whether the folder holds a part of the same, which is to be gone on with. If not, it is empty, or may be lost.
     *
     * @throws SweepException if it holds something that must stay as it is
     */
    boolean isToBeResumed(IfExists ifExists) throws IOException {
        if (isEmpty()) {
            return false;
        }
        check(ifExists == IfExists.REPLACE);
        var isSame = Journal.identityIn(path).equals(Optional.of(inputs));
        if (isSame && ifExists == IfExists.FAIL) {
            throw refused(
                    "this holds the same %s already (%s); choose another folder with --out, or --if-exists resume or replace"
                            .formatted(
                                    kind,
                                    Manifest.statusIn(path)
                                                    .filter(Manifest.Status.DONE::equals)
                                                    .isPresent()
                                            ? "done"
                                            : "cut off"));
        }
        return isSame && ifExists == IfExists.RESUME;
    }

    private boolean isEmpty() throws IOException {
        try (var content = Files.list(path)) {
            return content.allMatch(file -> file.toString().endsWith(WholeFile.PART));
        }
    }

    private SweepException refused(String reason) {
        return SweepException.ofPlan("%s: %s".formatted(path, reason));
    }

    /**
     * Writes results, in the place of earlier ones.
     *
     * @param documents by the files' names; nothing of one that there could be but is not, for an earlier one is deleted
     * @return the files
     */
    public List<Path> write(Map<String, Optional<byte[]>> documents) throws IOException {
        Files.createDirectories(path);
        write(Manifest.Status.RUNNING, Map.of());
        var files = new ArrayList<Path>();
        var checksums = new LinkedHashMap<String, String>();
        for (var document : documents.entrySet()) {
            var file = path.resolve(document.getKey());
            if (document.getValue().isPresent()) {
                WholeFile.write(file, document.getValue().get());
                checksums.put(document.getKey(), Checksum.of(document.getValue().get()));
                files.add(file);
            } else {
                Files.deleteIfExists(file);
            }
        }
        write(Manifest.Status.DONE, checksums);
        return files;
    }

    private void write(Manifest.Status status, Map<String, String> checksums) throws IOException {
        var entries = new LinkedHashMap<String, Object>();
        entries.put(STATUS, status.word());
        entries.put(KIND, kind);
        entries.put(INPUTS, inputs);
        entries.put("command", command);
        entries.putAll(Build.current().entries());
        entries.put("sha256", checksums);
        WholeFile.write(path.resolve(Manifest.NAME), Json.document(entries));
    }
}
