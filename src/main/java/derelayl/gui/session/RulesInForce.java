package derelayl.gui.session;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.RuleProblem;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The rules in force, and what stands in the way of others. Files with mistakes change nothing but the list of
 * problems, which stays until they are mended or others are chosen.
 */
public final class RulesInForce {
    /** The files that are to be in force, as last read: not read again until somebody changes them. */
    private final Map<PolicyPoint, List<RuleFile>> read = new EnumMap<>(PolicyPoint.class);

    /** What was last seen on the disk under their names. */
    private final Map<Path, String> onDisk = new TreeMap<>();

    private PolicyBook book;
    private List<RuleProblem> problems = List.of();
    private Runnable changeListener = () -> {};
    private Runnable reloadListener = () -> {};

    /** The rules that are in force at first. */
    RulesInForce(PolicyBook first) {
        take(first);
    }

    /** Runs this whenever other rules were to be in force, whether they are now or have mistakes. */
    void onChange(Runnable listener) {
        changeListener = listener;
    }

    /** Runs this whenever files have been read again and are in force. */
    void onReload(Runnable listener) {
        reloadListener = listener;
    }

    /** The rules in force. */
    PolicyBook book() {
        return book;
    }

    /** The files in force at a point, as they were when they were read; none where the defaults hold. */
    public List<RuleFile> files(PolicyPoint point) {
        return book.files(point);
    }

    /** The files that are to be in force at a point, as they were when they were last read; they may not fit. */
    public List<RuleFile> chosen(PolicyPoint point) {
        return read.getOrDefault(point, List.of());
    }

    /** Whether the files that are to be in force at a point are. */
    public boolean isInForce(PolicyPoint point) {
        return files(point).equals(chosen(point));
    }

    /** The point that the file was last read for, if it was. */
    public Optional<PolicyPoint> pointOf(Path path) {
        return allChosen().stream()
                .filter(file -> file.path().equals(path))
                .map(RuleFile::point)
                .findFirst();
    }

    private List<RuleFile> allChosen() {
        return read.values().stream().flatMap(List::stream).toList();
    }

    /** What is wrong with the files that were to be in force; nothing if they are. */
    public List<RuleProblem> problems() {
        return problems;
    }

    /** Notes what went wrong while rules were asked. */
    void report(List<RuleProblem> found) {
        problems = found;
    }

    /** Puts the rules of another scenario or of a checkpoint in force, whatever their files have become since. */
    public void take(PolicyBook others) {
        book = others;
        problems = List.of();
        onDisk.clear();
        read.clear();
        for (var file : book.files()) {
            read.computeIfAbsent(file.point(), first -> new ArrayList<>()).add(file);
            onDisk.put(file.path(), onDisk(file).orElse(file).text());
        }
    }

    private static Optional<RuleFile> onDisk(RuleFile file) {
        try {
            return Optional.of(RuleFile.read(file.point(), file.path()));
        } catch (RuleException unreadable) {
            return Optional.empty();
        }
    }

    /** Puts other files in force at a point, if they fit; none stands for the defaults. */
    public void choose(PolicyPoint point, List<Path> paths) {
        tryOut(() -> {
            var files = newlyRead(point, paths);
            try {
                return book.of(allChosen());
            } catch (RuleException another) {
                // What is wrong at another point is no reason not to take these.
                book = book.of(Stream.concat(
                                book.files().stream().filter(file -> file.point() != point), files.stream())
                        .toList());
                throw another;
            }
        });
    }

    /** Reads all files again. */
    public void reload() {
        tryOut(() -> {
            for (var point : PolicyPoint.values()) {
                newlyRead(point, chosen(point).stream().map(RuleFile::path).toList());
            }
            return book.of(allChosen());
        });
        if (problems.isEmpty()) {
            reloadListener.run();
        }
    }

    /** Reads the files again if one has changed since it was last read. */
    public void reloadIfChanged() {
        if (allChosen().stream().anyMatch(this::isChanged)) {
            reload();
        }
    }

    /** A file that cannot be read just now may be one that an editor is writing. */
    private boolean isChanged(RuleFile file) {
        return onDisk(file)
                .filter(now -> !now.text().equals(onDisk.get(file.path())))
                .isPresent();
    }

    /** Lets the rules in force read other settings. */
    void set(SortedMap<String, Double> settings) {
        tryOut(() -> {
            book = book.reading(settings);
            return book.files().equals(allChosen()) ? book : book.of(allChosen());
        });
    }

    private List<RuleFile> newlyRead(PolicyPoint point, List<Path> paths) {
        var files = paths.stream().map(path -> RuleFile.read(point, path)).toList();
        read.put(point, files);
        files.forEach(file -> onDisk.put(file.path(), file.text()));
        return files;
    }

    private void tryOut(Supplier<PolicyBook> change) {
        try {
            book = change.get();
            problems = List.of();
        } catch (RuleException refused) {
            problems = refused.problems();
        }
        changeListener.run();
    }
}
