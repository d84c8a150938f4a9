package derelayl.report.sweep;

import derelayl.report.figure.Fan;
import derelayl.report.sweep.Findings.Failure;
import derelayl.report.sweep.Findings.Measured;
import derelayl.report.sweep.Findings.Point;
import derelayl.report.sweep.Findings.Progress;
import derelayl.report.sweep.Findings.Summary;
import derelayl.report.sweep.Findings.Varied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Findings of sweeps that nobody has played, for tests of what is made of findings. */
final class SampleFindings {
    static final Measured COINS =
            new Measured("dishonest_coin_share", "share of all coins held by the dishonest", "", false, List.of());
    static final Measured GROWTH =
            new Measured("growth", "gain of the mean true performance", "performance a round", false, List.of());
    static final Measured EXTINCT = new Measured("extinct", "whether nobody owns a model", "", true, List.of());
    static final Varied FORGERS = new Varied("population.forger.share", "share of forgers", "", List.of(0.444, 0.5));
    static final Varied COMMITTEE =
            new Varied("acknowledgement.committee", "participants who re-test and vote in a round", "", List.of());
    private static final Varied VOTING =
            new Varied("policy.acknowledgement", "what the majority acknowledges", "", List.of());
    private static final Varied BIDDING = new Varied("policy.bidding", "what is bid", "", List.of());

    private static final double[] SHARES = {0, 0.01, 0.1, 0.2, 0.3, 0.4, 0.44, 0.48, 0.52, 0.6};
    private static final double[][] COIN_SHARES = {
        {0, 0.14, 0.70, 0.87, 0.92, 0.95, 0.95, 0.95, 0.96, 0.96},
        {0, 0, 0, 0, 0, 0, 0, 0, 0.97, 0.97},
        {0, 0, 0, 0, 0, 0, Double.NaN, Double.NaN, Double.NaN, 0.97}
    };
    private static final List<List<String>> ALTERNATIVES = List.of(
            List.of("trusting", "version-gap"),
            List.of("majority", "version-gap"),
            List.of("majority", "equal-offers"));
    private static final long RUNS = 40;

    private SampleFindings() {}

    /** Three alternatives over ten shares of forgers: lines, and fans over rounds. */
    static Findings lines() {
        var points = new ArrayList<Point>();
        var fans = new LinkedHashMap<Integer, Fan>();
        for (var alternative = 0; alternative < ALTERNATIVES.size(); alternative++) {
            for (var share = 0; share < SHARES.length; share++) {
                var values = new ArrayList<>(ALTERNATIVES.get(alternative));
                values.add(0, String.valueOf(SHARES[share]));
                var coins = COIN_SHARES[alternative][share];
                var summaries = new LinkedHashMap<String, Summary>();
                if (!Double.isNaN(coins)) {
                    summaries.put(COINS.column(), around(coins, 0.05 * coins * (1 - coins) + 0.004));
                    summaries.put(GROWTH.column(), around(2.43 * (1 - coins), 0.1));
                }
                var dead = Double.isNaN(coins) ? 1.0 : alternative == 2 && share == 5 ? 0.05 : 0;
                summaries.put(
                        EXTINCT.column(), new Summary(RUNS, dead, 0, dead - 0.08 * dead, dead + 0.088 * (1 - dead)));
                fans.put(points.size(), fan(coins));
                points.add(new Point(points.size(), values, RUNS, 0, summaries));
            }
        }
        return of(
                "How much of all coins do forgers take, unchecked, checked by bid, and checked by lot?",
                List.of(FORGERS, VOTING, BIDDING),
                List.of(COINS, GROWTH, EXTINCT),
                points,
                Map.of(COINS.column(), fans));
    }

    /** Two numbers that fill a plane, with a corner where all relays are dead. */
    static Findings plane() {
        var points = new ArrayList<Point>();
        for (var x = 0; x <= 12; x++) {
            for (var committee : new int[] {1, 5, 11, 21, 41, 61, 81, 101}) {
                var share = x * 0.05;
                var coins = 1 / (1 + Math.exp(-(share - 0.5) * (5 + committee / 2.0)));
                var summaries = new LinkedHashMap<String, Summary>();
                if (committee > 5 || x < 8) {
                    summaries.put(COINS.column(), around(coins, 0.05));
                }
                summaries.put(EXTINCT.column(), new Summary(RUNS, coins / 2, 0.1, coins / 2, coins / 2 + 0.05));
                points.add(
                        new Point(points.size(), List.of("%.2f".formatted(share), "" + committee), RUNS, 0, summaries));
            }
        }
        return of(
                "How large must a committee be?",
                List.of(FORGERS, COMMITTEE),
                List.of(COINS, EXTINCT),
                points,
                Map.of());
    }

    /** A random design over five keys. */
    static Findings scattered() {
        var random = new Random(1);
        var keys = IntStream.range(0, 5)
                .mapToObj(i -> new Varied("setting.number-" + i, "number " + i, "coins", List.of()))
                .toList();
        var points = IntStream.range(0, 60)
                .mapToObj(number -> {
                    var values = random.doubles(5).boxed().toList();
                    return new Point(
                            number,
                            values.stream().map(String::valueOf).toList(),
                            RUNS,
                            0,
                            Map.of(GROWTH.column(), around(2 * values.get(0) + values.get(1) * values.get(1), 0.2)));
                })
                .toList();
        return of("What matters?", keys, List.of(GROWTH), points, Map.of());
    }

    static Findings of(
            String question,
            List<Varied> keys,
            List<Measured> outcomes,
            List<Point> points,
            Map<String, Map<Integer, Fan>> fans) {
        var runs = points.stream().mapToLong(Point::runs).sum();
        return new Findings(
                question,
                new Progress(runs, runs, 1, true),
                keys,
                outcomes,
                points,
                fans,
                List.of(new Failure(
                        "7", "rule 'Bid all': offer(-1) is below 0", "derelayl run scenario.properties --seed 7")),
                "# %s\nscenario = honest-majority\nseeds = 1..40\n".formatted(question),
                sorted(Map.of("rules/bidding/version-gap.drl", "// Bids the gap.\nrule \"Gap\"\nwhen\nthen\nend\n")),
                sorted(Map.of("plan.properties", "0123456789abcdef".repeat(4))),
                List.of("derelayl sweep plan.properties --out ../again"));
    }

    /** The same findings, at another time of the sweep. */
    static Findings after(Findings all, Progress progress) {
        return new Findings(
                all.question(),
                progress,
                all.keys(),
                all.outcomes(),
                all.points(),
                all.fans(),
                all.failures(),
                all.plan(),
                all.files(),
                all.checksums(),
                all.again());
    }

    static SortedMap<String, String> sorted(Map<String, String> map) {
        return new TreeMap<>(map);
    }

    private static Summary around(double mean, double deviation) {
        var half = 2.02 * deviation / Math.sqrt(RUNS);
        return new Summary(RUNS, mean, deviation, mean - half, mean + half);
    }

    private static Fan fan(double end) {
        var rounds = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> Math.max(1, i * 120 / 100))
                .toList();
        var quantiles = rounds.stream()
                .map(round -> {
                    var middle = end * (1 - Math.exp(-round / 30.0));
                    var spread = 0.1 * Math.exp(-round / 60.0);
                    return new double[] {
                        middle - 2 * spread, middle - spread, middle, middle + spread, middle + 2.2 * spread
                    };
                })
                .toList();
        return new Fan("", rounds, quantiles);
    }
}
