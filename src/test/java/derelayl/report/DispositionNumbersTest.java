package derelayl.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.participant.Disposition;
import derelayl.vocabulary.Conduct;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DispositionNumbersTest {
    private static final Disposition FORGER = disposition("forger");

    private static Disposition disposition(String name) {
        return new Disposition(name, "", true);
    }

    @Test
    void aDispositionHasItsNumberInWhateverCompany() {
        var few = DispositionNumbers.of(List.of(Disposition.HONEST, FORGER));
        var many = DispositionNumbers.of(Stream.of("abstainer", "lazy", "forger", "poisoner", "sleeper")
                .map(DispositionNumbersTest::disposition)
                .toList());
        assertEquals(few.of(FORGER), many.of(FORGER));
        assertEquals(DispositionNumbers.of(Conduct.FORGE), few.of(FORGER));
        var alone = DispositionNumbers.of(List.of(disposition("sleeper")));
        assertEquals(alone.of(disposition("sleeper")), many.of(disposition("sleeper")));
    }

    @Test
    void noTwoShareColourAndDashes() {
        var all = IntStream.range(0, Palette.DISTINCT - 9)
                .mapToObj(i -> disposition("own-" + i))
                .toList();
        var numbers = DispositionNumbers.of(all);
        var looks = new HashSet<String>();
        for (var disposition : all) {
            var number = numbers.of(disposition);
            assertTrue(looks.add(Palette.colour(number) + " " + Palette.mark(number)), disposition.name());
        }
    }

    @Test
    void eachConductLooksLikeWhoeverIsKnownForIt() {
        var looks = new HashSet<Integer>();
        for (var conduct : Conduct.values()) {
            assertTrue(looks.add(DispositionNumbers.of(conduct)), conduct.name());
        }
    }
}
