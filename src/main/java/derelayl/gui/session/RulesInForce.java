package derelayl.gui.session;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleException;
import derelayl.policy.RuleFile;
import derelayl.policy.RuleProblem;
import derelayl.vocabulary.PolicyPoint;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * The rules in force, and what stands in the way of others. Files with mistakes change nothing but the list of
 * problems, which stays until they are mended or others are chosen.
 */
public final class RulesInForce {
    /** The files that are to be in force, as last read: not read again until somebody changes them. */
    private final Map<PolicyPoint, RuleFile> read = new EnumMap<>(PolicyPoint.class);

    /** What was last seen on the disk under their names. */
    private Map<PolicyPoint, String> onDisk = new EnumMap<>(PolicyPoint.class);

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

    /** The file in force at a point, as it was when it was read. */
    public RuleFile file(PolicyPoint point) {
        return book.files().stream()
                .filter(file -> file.point() == point)
                .findFirst()
                .orElseThrow();
    }

    /** The file that is to be in force at a point, as it was when it was last read; it may not fit. */
    public RuleFile chosen(PolicyPoint point) {
        return read.get(point);
    }

    /** Whether the file that is to be in force at a point is. */
    public boolean isInForce(PolicyPoint point) {
        var inForce = file(point);
        var chosen = chosen(point);
        return inForce.path().equals(chosen.path()) && inForce.text().equals(chosen.text());
    }

    /** The point that the file was last read for, if it was. */
    public Optional<PolicyPoint> pointOf(Path path) {
        return read.values().stream()
                .filter(file -> file.path().equals(path))
                .map(RuleFile::point)
                .findFirst();
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
        onDisk = new EnumMap<>(PolicyPoint.class);
        book.files().forEach(file -> {
            read.put(file.point(), file);
            onDisk.put(file.point(), onDisk(file).orElse(file).text());
        });
    }

    private static Optional<RuleFile> onDisk(RuleFile file) {
        try {
            return Optional.of(RuleFile.read(file.point(), file.path()));
        } catch (RuleException unreadable) {
            return Optional.empty();
        }
    }

    /** Puts another file in force, if it fits. */
    public void choose(PolicyPoint point, Path path) {
        tryOut(() -> {
            var file = newlyRead(point, path);
            try {
                return book.with(List.copyOf(read.values()));
            } catch (RuleException another) {
                // What is wrong at another point is no reason not to take this.
                book = book.with(List.of(file));
                throw another;
            }
        });
    }

    /** Reads all files again. */
    public void reload() {
        tryOut(() -> book.with(List.copyOf(read.values()).stream()
                .map(file -> newlyRead(file.point(), file.path()))
                .toList()));
        if (problems.isEmpty()) {
            reloadListener.run();
        }
    }

    /** Reads the files again if one has changed since it was last read. */
    public void reloadIfChanged() {
        if (read.values().stream().anyMatch(this::isChanged)) {
            reload();
        }
    }

    /** A file that cannot be read just now may be one that an editor is writing. */
    private boolean isChanged(RuleFile file) {
        return onDisk(file)
                .filter(now -> !now.text().equals(onDisk.get(file.point())))
                .isPresent();
    }

    /** Lets the rules in force read other settings. */
    void set(SortedMap<String, Double> settings) {
        tryOut(() -> {
            book = book.reading(settings);
            return read.keySet().stream().allMatch(this::isInForce) ? book : book.with(List.copyOf(read.values()));
        });
    }

    private RuleFile newlyRead(PolicyPoint point, Path path) {
        var file = RuleFile.read(point, path);
        read.put(point, file);
        onDisk.put(point, file.text());
        return file;
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
