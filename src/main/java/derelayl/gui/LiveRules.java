package derelayl.gui;

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
final class LiveRules {
    /** As last read, whether they are right or not: what is not read again until somebody changes it. */
    private final Map<PolicyPoint, RuleFile> read = new EnumMap<>(PolicyPoint.class);

    private PolicyBook book;
    private List<RuleProblem> problems = List.of();

    /** The rules of a scenario. */
    LiveRules(LiveScenario scenario) {
        take(scenario.policies());
    }

    /** The rules in force. */
    PolicyBook book() {
        return book;
    }

    /** The file in force at a point, as it was when it was read. */
    RuleFile file(PolicyPoint point) {
        return book.files().stream()
                .filter(file -> file.point() == point)
                .findFirst()
                .orElseThrow();
    }

    /** The point that the file was last read for, if it was. */
    Optional<PolicyPoint> pointOf(Path path) {
        return read.values().stream()
                .filter(file -> file.path().equals(path))
                .map(RuleFile::point)
                .findFirst();
    }

    /** What is wrong with the files that were to be in force; nothing if they are. */
    List<RuleProblem> problems() {
        return problems;
    }

    /** Notes what went wrong while rules were asked. */
    void report(List<RuleProblem> found) {
        problems = found;
    }

    /** Puts other rules in force, whatever their files have become in the meantime. */
    void take(PolicyBook others) {
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
    void choose(PolicyPoint point, Path path) {
        tryOut(() -> book.with(List.of(newlyRead(point, path))));
    }

    /** Reads all files again. */
    void reload() {
        tryOut(() -> book.with(book.files().stream()
                .map(file -> newlyRead(file.point(), file.path()))
                .toList()));
    }

    /** Reads the files again if one has changed since it was last read. */
    boolean reloadIfChanged() {
        var isChanged = book.files().stream().anyMatch(this::isChanged);
        if (isChanged) {
            reload();
        }
        return isChanged;
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
    }
}
