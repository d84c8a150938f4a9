package derelayl.measure;

import derelayl.participant.Disposition;
import derelayl.vocabulary.Conduct;
import derelayl.wording.Identifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whose contributions are counted together, in columns of their own.
 *
 * @param suffix how these columns end
 * @param words such as "by trainers with disposition forger"
 * @param counts theirs in a tally
 */
record Contributors(String suffix, String words, Function<Tally, Tally.Counts> counts) {
    /** Stands for any disposition in documentation. */
    static final Disposition ANY_DISPOSITION = new Disposition("{disposition}", "", false);
    /** Stand for all contributors in documentation. */
    static final List<Contributors> KINDS =
            List.of(byConduct("{conduct}", tally -> tally.of(Conduct.HONEST)), byDisposition(ANY_DISPOSITION));

    private static Contributors byConduct(Conduct conduct) {
        return byConduct(Identifier.of(conduct.name()), tally -> tally.of(conduct));
    }

    private static Contributors byConduct(String name, Function<Tally, Tally.Counts> counts) {
        return new Contributors(name, "by conduct " + name, counts);
    }

    /** All by whom contributions are counted: first those with the same conduct, then those with the same disposition. */
    static List<Contributors> of(List<Disposition> dispositions) {
        return Stream.concat(
                        Arrays.stream(Conduct.values()).map(Contributors::byConduct),
                        dispositions.stream().map(Contributors::byDisposition))
                .toList();
    }

    private static Contributors byDisposition(Disposition disposition) {
        return new Contributors(
                "of_" + suffix(disposition),
                "by trainers with disposition " + disposition.name(),
                tally -> tally.of(disposition));
    }

    /** How columns about a disposition end. */
    static String suffix(Disposition disposition) {
        return Identifier.of(disposition.name());
    }
}
