package derelayl.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Files with the same name in several folders of a library. The first holds; that others differ is told once of each. */
final class Namesakes {
    private final Consumer<String> messages;
    private final Set<Path> told = ConcurrentHashMap.newKeySet();

    /** @param messages takes a sentence for each name */
    Namesakes(Consumer<String> messages) {
        this.messages = messages;
    }

    /**
     * Tells which file holds, if others differ from it.
     *
     * @param name relative to the library's folders
     * @param files all that have it, the one that holds first
     */
    void tell(Path name, List<Path> files) {
        if (files.size() < 2 || !told.add(files.get(0))) {
            return;
        }
        var first = files.get(0);
        var others =
                files.stream().skip(1).filter(other -> differs(first, other)).toList();
        if (!others.isEmpty()) {
            messages.accept("%s: the one in %s holds, which differs from that in %s"
                    .formatted(
                            name,
                            home(name, first),
                            others.stream()
                                    .map(other -> home(name, other).toString())
                                    .collect(Collectors.joining(" and "))));
        }
    }

    private static Path home(Path name, Path file) {
        var home = file.toAbsolutePath().normalize();
        for (var i = 0; i < name.getNameCount(); i++) {
            home = home.getParent();
        }
        return home;
    }

    private static boolean differs(Path first, Path other) {
        try {
            return Files.mismatch(first, other) >= 0;
        } catch (IOException unreadable) {
            // Who reads the file that holds will say so; the other one matters to nobody.
            return false;
        }
    }
}
