package derelayl.wording;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what someone meant to type. */
public final class Nearest {
    private Nearest() {}

    /**
     * The name that differs least from what was typed, unless all differ in more than a third of it; then the first that
     * ends with it, as {@code mean_owners} does with {@code owners}.
     */
    public static Optional<String> to(String typed, Collection<String> names) {
        var distance = LevenshteinDistance.getDefaultInstance();
        return names.stream()
                .filter(name -> distance.apply(typed, name) <= 1 + name.length() / 3)
                .min(Comparator.comparing(name -> distance.apply(typed, name)))
                .or(() -> names.stream()
                        .filter(name -> name.matches(".+[._-]" + Pattern.quote(typed)))
                        .findFirst());
    }

    /** The same as the end of a message: {@code ; did you mean …?}, or nothing. */
    public static String hint(String typed, Collection<String> names) {
        return to(typed, names).map("; did you mean %s?"::formatted).orElse("");
    }

    /** The same, and where no name is near, all of them. */
    public static String hintOrAll(String typed, Collection<String> names) {
        return to(typed, names)
                .map("; did you mean %s?"::formatted)
                .orElseGet(() -> "; there are " + String.join(", ", names));
    }
}
