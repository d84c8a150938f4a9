package derelayl.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Screening finds what is known of functions. */
class MorrisTest {
    /** Screens a function of so many factors, seen through noise of this size with so many seeds. */
    private static List<Influence> screen(
            int factors, int trajectories, ToDoubleFunction<double[]> function, double noise, int seeds) {
        var luck = new Random(7);
        var design = MorrisDesign.draw(factors, trajectories, 1);
        var effects = new ArrayList<List<double[]>>();
        for (var factor = 0; factor < factors; factor++) {
            effects.add(new ArrayList<>());
        }
        for (var points : design.trajectories()) {
            var before = new double[0];
            for (var step = 0; step < points.size(); step++) {
                var value = function.applyAsDouble(points.get(step));
                var seen = luck.doubles(seeds)
                        .map(draw -> value + noise * (draw - 0.5))
                        .toArray();
                if (step > 0) {
                    var moved = MorrisDesign.moved(points.get(step - 1), points.get(step));
                    var distance = points.get(step)[moved] - points.get(step - 1)[moved];
                    var effect = new double[seeds];
                    for (var seed = 0; seed < seeds; seed++) {
                        effect[seed] = (seen[seed] - before[seed]) / distance;
                    }
                    effects.get(moved).add(effect);
                }
                before = seen;
            }
        }
        return effects.stream()
                .map(byTrajectory ->
                        new ElementaryEffects(byTrajectory).influence().orElseThrow())
                .toList();
    }

    @Test
    void inALinearFunctionEffectsAreTheCoefficients() {
        var screened = screen(4, 10, x -> 3 * x[0] - 2 * x[1] + 0.5 * x[2], 0, 1);
        var coefficients = new double[] {3, -2, 0.5, 0};
        for (var factor = 0; factor < 4; factor++) {
            assertEquals(coefficients[factor], screened.get(factor).mu(), 1e-12);
            assertEquals(Math.abs(coefficients[factor]), screened.get(factor).muStar(), 1e-12);
            assertEquals(0, screened.get(factor).sigma(), 1e-12);
            assertEquals(0, screened.get(factor).muStarConf(), 1e-12);
        }
    }

    /**
     * Ishigami's function (a = 7, b = 0.1): on a grid of four levels the exact elementary effects are 7.708 b(x3) for
     * the first factor, 7 (sin² of neighbouring levels) for the second, and act only together for the third.
     */
    @Test
    void ofIshigamisFunctionTheKnownEffectsAreFound() {
        ToDoubleFunction<double[]> ishigami = unit -> {
            var x = new double[3];
            for (var i = 0; i < 3; i++) {
                x[i] = Math.PI * (2 * unit[i] - 1);
            }
            return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
        };
        var exact = exact(3, ishigami);
        var screened = screen(3, 400, ishigami, 0, 1);
        for (var factor = 0; factor < 3; factor++) {
            var found = screened.get(factor);
            assertEquals(exact[factor], found.muStar(), 1.7 * found.muStarConf() + 1e-9, "factor " + factor);
        }
        assertTrue(screened.get(2).sigma() > screened.get(2).muStar(), "the third acts only together with the first");
        assertEquals(0, screened.get(2).mu(), 3 * screened.get(2).muStarConf());
    }

    /** The mean size over all steps that the grid has. */
    private static double[] exact(int factors, ToDoubleFunction<double[]> function) {
        var sizes = new double[factors];
        var steps = 0;
        for (var code = 0; code < Math.pow(4, factors); code++) {
            var from = new double[factors];
            for (int i = 0, rest = code; i < factors; i++, rest /= 4) {
                from[i] = rest % 4 / 3.0;
            }
            steps++;
            for (var factor = 0; factor < factors; factor++) {
                var to = from.clone();
                to[factor] += from[factor] < 0.5 ? 2 / 3.0 : -2 / 3.0;
                sizes[factor] += Math.abs(function.applyAsDouble(to) - function.applyAsDouble(from)) / (2 / 3.0);
            }
        }
        for (var factor = 0; factor < factors; factor++) {
            sizes[factor] /= steps;
        }
        return sizes;
    }

    @Test
    void luckDoesNotPassForAnEffect() {
        var few = screen(3, 10, x -> x[0], 1, 2);
        var many = screen(3, 10, x -> x[0], 1, 200);
        assertTrue(many.get(2).muStar() < few.get(2).muStar() / 4, many + " " + few);
        assertEquals(1, many.get(0).muStar(), many.get(0).muStarConf() + 0.02);
        assertTrue(many.get(0).muStarConf() < few.get(0).muStarConf() / 4, many + " " + few);
    }

    @Test
    void trajectoriesMoveOneFactorAtATimeOnTheGrid() {
        var design = MorrisDesign.draw(5, 30, 3);
        assertEquals(30, design.trajectories().size());
        for (var points : design.trajectories()) {
            assertEquals(6, points.size());
            for (var step = 1; step < points.size(); step++) {
                var moved = MorrisDesign.moved(points.get(step - 1), points.get(step));
                for (var factor = 0; factor < 5; factor++) {
                    var distance = Math.abs(points.get(step)[factor] - points.get(step - 1)[factor]);
                    assertEquals(factor == moved ? 2 / 3.0 : 0, distance, 1e-12);
                }
                for (var level : points.get(step)) {
                    assertEquals(Math.rint(3 * level), 3 * level, 1e-12);
                }
            }
        }
    }
}
