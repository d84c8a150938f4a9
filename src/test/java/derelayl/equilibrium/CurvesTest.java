package derelayl.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CurvesTest {
    private static final Deviation DEVIATION = Deviation.of("hawk");

    private static PayoffCurve curve(FormulaGame game) {
        var sizes = List.of(1, 10, 20, 60, 100, 140, 180);
        var seeds = LongStream.rangeClosed(1, 60).boxed().toList();
        return new Curves(game, FormulaGame.PLAYERS, new CurvesSettings(DEVIATION, sizes, seeds)).play();
    }

    private static String sentence(FormulaGame game) {
        return CurvesSentences.of(new CurvesResult("this", DEVIATION, curve(game)));
    }

    /** With V = 2 and C = 10, a mixture with V / C hawks is stable. */
    @Test
    void hawksAndDovesMix() {
        var game = new FormulaGame(doves -> (1 - doves) * 1, hawks -> hawks * -4 + (1 - hawks) * 2, 0.1);
        var curve = curve(game);
        assertEquals(1, curve.roots().size());
        var root = curve.roots().get(0);
        assertTrue(root.isStable());
        assertEquals(0.2, root.share().mean(), 0.01);
        assertTrue(root.share().low() <= 0.2 && 0.2 <= root.share().high(), root::toString);
        assertTrue(root.share().high() - root.share().low() < 0.03, root::toString);
        assertEquals(Optional.empty(), curve.barrier());
        assertTrue(sentence(game)
                .startsWith("With this, honesty does not survive the first hawk participants, who spread up to"));
    }

    /** A stag feeds three if all hunt it, a hare one: two thirds of hares are what the hunt survives. */
    @Test
    void theHuntSurvivesSomeWhoLeave() {
        var game = new FormulaGame(leave -> 3 * (1 - leave), leave -> 1, 0.05);
        var barrier = curve(game).barrier().orElseThrow();
        assertFalse(barrier.isStable());
        assertEquals(2.0 / 3, barrier.share().mean(), 0.01);
        assertTrue(
                sentence(game)
                        .matches(
                                "With this, honesty survives up to 66\\.\\d+ % \\(6\\d.* to 6\\d.*\\) of hawk participants\\."),
                sentence(game));
    }

    /** A step is known to one participant. */
    @Test
    void aMajorityThatTipsIsFound() {
        var game = new FormulaGame(share -> share > 0.5 ? 0 : 1, share -> share > 0.5 ? 1 : 0, 0.01);
        var barrier = curve(game).barrier().orElseThrow();
        assertTrue(barrier.share().low() >= 0.5 - 1e-9 && barrier.share().high() <= 0.5101, barrier::toString);
    }

    @Test
    void whereNothingCrossesThatIsSaid() {
        assertEquals(
                "With this, honesty survives any share of hawk participants that was tried, up to 90 %.",
                sentence(new FormulaGame(share -> 1, share -> 0.5, 0.1)));
        assertEquals(
                "With this, honesty does not survive: it pays to join the hawk participants at all shares up to 90 %.",
                sentence(new FormulaGame(share -> 1, share -> 2, 0.1)));
        assertEquals(
                "With this, hawk participants come to what the honest do, at all shares up to 90 %, as far as can be told.",
                sentence(new FormulaGame(share -> 1, share -> 1, 0)));
    }

    @Test
    void whatIsUncertainDecidesNothing() {
        var seeds = List.of(new double[] {-1, 0.1, -0.1, 0.1, 1, -1}, new double[] {-1, 0.2, -0.2, 0.2, 1, -1});
        var crossings =
                new Crossings(new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6}, new int[] {-1, 0, 0, 0, 1, -1}, seeds);
        var roots = crossings.roots();
        assertEquals(
                List.of(false, true),
                roots.stream().map(PayoffCurve.Root::isStable).toList());
        assertEquals(List.of(2, 4), crossings.gaps(), "the middle of several, and the only one");
        assertEquals(0.35, roots.get(0).share().mean(), 1e-9);
        assertEquals(0.55, roots.get(1).share().mean(), 1e-9);
    }
}
