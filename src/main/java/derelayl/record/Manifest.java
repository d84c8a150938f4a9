package derelayl.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code manifest.json}: what a run is made of, and how it ended.
 *
 * @param scenario the scenario's name
 * @param seed the seed
 * @param inputs SHA-256 of all that decides the run
 * @param files SHA-256 of the scenario and rule files as read, by path
 * @param command what was typed
 * @param start when the run began
 * @param resumed after which rounds it was gone on with, in another process
 */
public record Manifest(
        String scenario,
        long seed,
        String inputs,
        Map<String, String> files,
        List<String> command,
        Instant start,
        List<Integer> resumed) {
    /** The file's name. */
    public static final String NAME = "manifest.json";

    private static final String STATUS = "status";
    private static final String RESUMED = "resumed_after_rounds";

    /** How far a run has come. */
    public enum Status {
        RUNNING,
        DONE,
        INTERRUPTED,
        FAILED;

        /** Whether the run has ended without results. */
        boolean isOver() {
            return this == INTERRUPTED || this == FAILED;
        }

        /** The status as manifests have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of a run that begins. */
    public static Manifest of(
            String scenario, long seed, String inputs, Map<String, String> files, List<String> command, Instant start) {
        return new Manifest(scenario, seed, inputs, files, command, start, List.of());
    }

    /**
     * The manifest in a run's folder, to go on with.
     *
     * @throws FileSystemException if it is not as this program writes it
     */
    public static Manifest read(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        try (var json = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            var entries = Json.entries(json);
            return new Manifest(
                    (String) entries.get("scenario"),
                    ((Number) entries.get("seed")).longValue(),
                    (String) entries.get("inputs"),
                    texts(entries.get("sha256")),
                    list(entries.get("command"), String.class),
                    Instant.parse((String) entries.get("start")),
                    list(entries.getOrDefault(RESUMED, List.of()), Integer.class));
        } catch (JsonProcessingException | ClassCastException | NullPointerException | DateTimeException damaged) {
            var named = new FileSystemException(file.toString(), null, "this is damaged; begin the run anew");
            named.initCause(damaged);
            throw named;
        }
    }

    private static <T> List<T> list(Object value, Class<T> type) {
        return ((List<?>) value).stream().map(type::cast).toList();
    }

    private static Map<String, String> texts(Object value) {
        var texts = new LinkedHashMap<String, String>();
        ((Map<?, ?>) value).forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** Of the same run, gone on with after this round. */
    public Manifest resumedAfter(int round) {
        var rounds = new ArrayList<>(resumed);
        rounds.add(round);
        return new Manifest(scenario, seed, inputs, files, command, start, rounds);
    }

    /** The document while the run goes on. */
    public byte[] running() throws IOException {
        return document(Status.RUNNING, Map.of());
    }

    /**
     * The document once the run is done, now.
     *
     * @param chain the hash of its chain's last block, if it has written one
     */
    public byte[] done(Optional<String> chain) throws IOException {
        var ending = new LinkedHashMap<String, String>();
        ending.put("end", now());
        chain.ifPresent(hash -> ending.put("chain", hash));
        return document(Status.DONE, ending);
    }

    /** The document once the run was interrupted, now. */
    public byte[] interrupted() throws IOException {
        return document(Status.INTERRUPTED, Map.of("end", now()));
    }

    /** The document once the run has failed, now. */
    public byte[] failed(String problem) throws IOException {
        var ending = new LinkedHashMap<String, String>();
        ending.put("end", now());
        ending.put("problem", problem);
        return document(Status.FAILED, ending);
    }

    private byte[] document(Status status, Map<String, String> ending) throws IOException {
        var entries = new LinkedHashMap<String, Object>();
        entries.put(STATUS, status.word());
        entries.put("scenario", scenario);
        entries.put("seed", seed);
        entries.put("inputs", inputs);
        entries.put("command", command);
        entries.put("start", inMilliseconds(start));
        if (!resumed.isEmpty()) {
            entries.put(RESUMED, resumed);
        }
        entries.putAll(ending);
        entries.putAll(Build.current().entries());
        entries.put("sha256", files);
        return Json.document(entries);
    }

    private static String now() {
        return inMilliseconds(Instant.now());
    }

    private static String inMilliseconds(Instant time) {
        return time.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** How far the run in a folder has come, if there is one; an empty manifest is one that a run has just begun. */
    public static Optional<Status> statusIn(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (Files.isRegularFile(file) && Files.size(file) == 0) {
            return Optional.of(Status.RUNNING);
        }
        var word = textIn(folder, STATUS);
        return Arrays.stream(Status.values())
                .filter(known -> word.equals(Optional.of(known.word())))
                .findFirst();
    }

    /** What the manifest in a folder says of an entry whose value is a text, if there is one. */
    public static Optional<String> textIn(Path folder, String entry) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var json = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals(entry)) {
                    return Optional.ofNullable(json.nextTextValue());
                }
            }
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
