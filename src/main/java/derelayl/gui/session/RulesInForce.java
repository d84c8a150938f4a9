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
 * problems.
 */
public final class RulesInForce {
    /** As last read, whether they are right or not: what is not read again until somebody changes it. */
    private final Map<PolicyPoint, RuleFile> read = new EnumMap<>(PolicyPoint.class);

    private PolicyBook book;
    private List<RuleProblem> problems = List.of();
    private Runnable changeListener = () -> {};

    /** The rules that are in force at first. */
    RulesInForce(PolicyBook first) {
        take(first);
    }

    /** Runs this whenever other rules were to be in force, whether they are now or have mistakes. */
    void onChange(Runnable listener) {
        changeListener = listener;
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
        book.files().forEach(file -> read.put(file.point(), onDisk(file).orElse(file)));
    }

    private static Optional<RuleFile> onDisk(RuleFile file) {
        try {
            return Optional.of(RuleFile.read(file.point(), file.path()));
        } catch (RuleException unreadable) {
            return Optional.empty();
        }
    }

    /** Puts another file in force. */
    public void choose(PolicyPoint point, Path path) {
        tryOut(() -> book.with(List.of(newlyRead(point, path))));
    }

    /** Reads all files again. */
    public void reload() {
        tryOut(() -> book.with(book.files().stream()
                .map(file -> newlyRead(file.point(), file.path()))
                .toList()));
    }

    /** Reads the files again if one has changed since it was last read. */
    public void reloadIfChanged() {
        if (book.files().stream().anyMatch(this::isChanged)) {
            reload();
        }
    }

    /** A file that cannot be read just now may be one that an editor is writing. */
    private boolean isChanged(RuleFile file) {
        return onDisk(file)
                .filter(now -> !now.text().equals(read.get(file.point()).text()))
                .isPresent();
    }

    /** Lets the rules in force read other settings. */
    void set(SortedMap<String, Double> settings) {
        tryOut(() -> book.reading(settings));
    }

    private RuleFile newlyRead(PolicyPoint point, Path path) {
        var file = RuleFile.read(point, path);
        read.put(point, file);
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
