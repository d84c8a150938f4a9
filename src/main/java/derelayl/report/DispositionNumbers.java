package derelayl.report;

import derelayl.participant.Disposition;
import derelayl.vocabulary.Conduct;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The number in the {@link Palette} of each disposition: the same in every scenario, figure and picture. Names that the
 * shipped rules know come first; one of a scenario's own gets a number from its letters, or the next that is free.
 */
public final class DispositionNumbers {
    private static final List<String> KNOWN = List.of(
            "honest",
            "forger",
            "poisoner",
            "free-rider",
            "lazy",
            "plagiarist",
            "withholder",
            "opportunist",
            "abstainer");
    private static final int OWN = Palette.DISTINCT - KNOWN.size();

    private final Map<String, Integer> numbers = new TreeMap<>();

    private DispositionNumbers() {}

    /** The numbers of these dispositions; no two have the same, if there are at most {@link Palette#DISTINCT}. */
    public static DispositionNumbers of(List<Disposition> dispositions) {
        var numbers = new DispositionNumbers();
        var taken = new HashSet<Integer>();
        for (var name : dispositions.stream().map(Disposition::name).sorted().toList()) {
            numbers.numbers.computeIfAbsent(name, own -> KNOWN.contains(own) ? KNOWN.indexOf(own) : free(own, taken));
        }
        return numbers;
    }

    private static int free(String name, HashSet<Integer> taken) {
        var letters = new CRC32();
        letters.update(name.getBytes(StandardCharsets.UTF_8));
        var place = (int) (letters.getValue() % OWN);
        for (var tried = 0; tried < OWN && taken.contains(place); tried++) {
            place = (place + 1) % OWN;
        }
        taken.add(place);
        return KNOWN.size() + place;
    }

    /** The number of one of them. */
    public int of(Disposition disposition) {
        return numbers.get(disposition.name());
    }

    /** The number of the disposition that is known for such conduct. */
    static int of(Conduct conduct) {
        return KNOWN.indexOf(
                switch (conduct) {
                    case HONEST -> "honest";
                    // Whoever abstains trains nothing, so that the number is free here.
                    case GUARDED -> "abstainer";
                    case LAZY -> "lazy";
                    case FREE_RIDE -> "free-rider";
                    case FORGE -> "forger";
                    case POISON -> "poisoner";
                    case PLAGIARISE -> "plagiarist";
                    case WITHHOLD -> "withholder";
                });
    }
}
