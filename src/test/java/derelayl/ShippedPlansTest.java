package derelayl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.experiment.IfExists;
import derelayl.experiment.PlanReader;
import derelayl.experiment.SummaryRow;
import derelayl.experiment.Sweep;
import derelayl.experiment.SweepFolder;
import derelayl.experiment.SweepPlayer;
import derelayl.experiment.SweepSession;
import derelayl.experiment.ThreadEngine;
import derelayl.policy.Trust;
import derelayl.scenario.Library;
import derelayl.statistics.Interval;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans in {@code scenarios/sweeps}: that they read, and that they come to what is known. */
class ShippedPlansTest {
    private static final Library LIBRARY = new Library(List.of(Path.of("")));
    private static final double ONE_IN_A_THOUSAND = 0.001;

    @TempDir
    private Path folder;

    static Stream<String> names() {
        return LIBRARY.planNames().stream();
    }

    private static Sweep plan(String name, String... typed) {
        var options = Stream.of(typed)
                .map(assignment -> Map.entry(assignment, assignment))
                .toList();
        return new PlanReader(LIBRARY, Trust.GUARDED, false).read(name, options, Reader.nullReader());
    }

    @Test
    void thereAreThese() {
        assertEquals(
                new TreeSet<>(List.of(
                        "auction-or-lottery",
                        "committee-size",
                        "deposits",
                        "digits",
                        "dishonest-share",
                        "extinction",
                        "honesty-by-acknowledgement",
                        "honesty-by-deposit",
                        "honesty-by-reward",
                        "mechanisms",
                        "trainers-per-owner")),
                LIBRARY.planNames());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPlanReadsAndAsksSomething(String name) {
        var plan = plan(name).plan();
        assertTrue(plan.question().endsWith("?") || plan.question().contains("? "), plan.question());
        assertFalse(plan.outcomes().isEmpty());
        assertTrue(plan.runs() <= 5000);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPlanPlays(String name) throws IOException {
        var rows = summary(plan(name, "seeds=1", "rounds=2"));
        assertFalse(rows.isEmpty());
    }

    private List<SummaryRow> summary(Sweep plan) throws IOException {
        var session = SweepSession.open(plan, "plan", folder, LIBRARY, IfExists.FAIL, false, List.of());
        new SweepPlayer(session, false, () -> false, progress -> {}).play(new ThreadEngine(2));
        var rows = new ArrayList<SummaryRow>();
        SweepFolder.at(folder, LIBRARY, Trust.GUARDED).forEachSummary(rows::add);
        return rows;
    }

    private static SummaryRow row(List<SummaryRow> rows, String outcome, String... values) {
        return rows.stream()
                .filter(row ->
                        row.outcome().equals(outcome) && row.point().values().equals(List.of(values)))
                .findFirst()
                .orElseThrow();
    }

    private static Interval wide(SummaryRow share) {
        var dead = (int) Math.round(share.mean().orElseThrow() * share.n());
        return Interval.ofProbability(dead, share.n(), ONE_IN_A_THOUSAND);
    }

    private static void assertNear(double expected, double tolerance, SummaryRow row) {
        var mean = row.mean().orElseThrow();
        assertEquals(expected, mean, tolerance, () -> row.point() + " " + row.outcome());
    }

    /** Exact by lot; by bid from 4000 seeds of a separate model. */
    @Test
    @Tag("statistics")
    void relaysDieAsOftenAsTheExactChainSays() throws IOException {
        var rows = summary(plan("extinction"));
        var shares = List.of("0", "0.1", "0.2", "0.3", "0.4");
        var byLot = new double[] {0.00561, 0.0533, 0.2164, 0.5845, 0.9689};
        var byBid = new double[] {0.0050, 0.042, 0.142, 0.334, 0.575};
        for (var i = 0; i < byLot.length; i++) {
            var lot = row(rows, "extinct", "equal-offers", shares.get(i));
            assertTrue(wide(lot).contains(byLot[i]), lot.toString());
            var bid = row(rows, "extinct", "version-gap", shares.get(i));
            assertTrue(wide(bid).contains(byBid[i]), bid.toString());
        }
    }

    @Test
    @Tag("statistics")
    void theHeadlineFigureIsTheTable() throws IOException {
        var rows = summary(plan("dishonest-share"));
        var unchecked =
                new double[][] {{0, 0, 2.43}, {0.01, 0.14, 2.09}, {0.1, 0.70, 0.7}, {0.2, 0.87, 0.2}, {0.6, 0.96, 0}};
        for (var known : unchecked) {
            var share = known[0] == 0 ? "0" : String.valueOf(known[0]);
            assertNear(known[1], 0.03, row(rows, "dishonest_coin_share", "trusting", "version-gap", share));
            assertNear(known[2], 0.15, row(rows, "growth", "trusting", "version-gap", share));
        }
        var checked = new double[][] {
            {0, 2.43, 39.6}, {0.1, 2.44, 36.2}, {0.3, 2.40, 29.0}, {0.44, 2.36, 22.0}, {0.48, 2.36, 18.7}
        };
        for (var known : checked) {
            var share = known[0] == 0 ? "0" : String.valueOf(known[0]);
            assertNear(0, 0.002, row(rows, "dishonest_coin_share", "majority", "version-gap", share));
            assertNear(known[1], 0.05, row(rows, "growth", "majority", "version-gap", share));
            assertNear(known[2], 0.5, row(rows, "mean_owners", "majority", "version-gap", share));
        }
        assertNear(0.97, 0.02, row(rows, "dishonest_coin_share", "majority", "version-gap", "0.52"));
        for (var dead : List.of("0.44", "0.48", "0.52")) {
            assertNear(1, 0, row(rows, "extinct", "majority", "equal-offers", dead));
        }
        assertNear(0, 0, row(rows, "extinct", "majority", "equal-offers", "0.3"));
        assertNear(0.05, 0.1, row(rows, "extinct", "majority", "equal-offers", "0.4"));
    }

    @Test
    @Tag("statistics")
    void asManyRelaysDieAsCommitteesAreSmall() throws IOException {
        var rows = summary(plan("committee-size"));
        var dead = Map.of(
                "1", new int[] {35, 40, 40, 40}, "21", new int[] {0, 0, 0, 15}, "101", new int[4], "all", new int[4]);
        var shares = List.of("0.1", "0.2", "0.3", "0.4");
        dead.forEach((committee, numbers) -> {
            for (var i = 0; i < numbers.length; i++) {
                assertNear(numbers[i] / 40.0, 0.2, row(rows, "extinct", committee, shares.get(i)));
            }
        });
    }

    @Test
    @Tag("statistics")
    void eightTrainersPerOwnerSaveRelays() throws IOException {
        var rows = summary(plan("trainers-per-owner"));
        assertTrue(wide(row(rows, "extinct", "4", "version-gap")).contains(0.334));
        assertTrue(wide(row(rows, "extinct", "4", "equal-offers")).contains(0.590));
        assertTrue(wide(row(rows, "extinct", "8", "version-gap")).contains(0.005));
        assertTrue(wide(row(rows, "extinct", "8", "equal-offers")).contains(0.007));
    }

    @Test
    @Tag("statistics")
    void anAuctionSpreadsCoinsLessEvenlyThanALottery() throws IOException {
        var rows = summary(plan("auction-or-lottery"));
        assertNear(0.356, 0.01, row(rows, "gini", "version-gap"));
        assertNear(0.33, 0.01, row(rows, "gini", "equal-offers"));
    }

    /** Tolerances are four standard errors. */
    @Test
    @Tag("statistics")
    void depositsOfTheIgnoredMustNotReturn() throws IOException {
        var rows = summary(plan("deposits"));
        assertNear(18.7, 0.5, row(rows, "mean_owners", "default", "0.48"));
        assertNear(4.1, 2.6, row(rows, "mean_owners", "returning", "0.48"));
        assertNear(8.1, 1.3, row(rows, "mean_owners", "compensation", "0.48"));
        assertNear(22.3, 0.25, row(rows, "mean_owners", "voters-rewarded", "0.48"));
        for (var policy : List.of("default", "returning", "compensation", "voters-rewarded")) {
            assertNear(36.2, 0.2, row(rows, "mean_owners", policy, "0.1"));
        }
    }

    /** Tolerances are four standard errors. */
    @Test
    @Tag("statistics")
    void ranksByMeasuredGainKeepForgersOutThatPayLetsIn() throws IOException {
        var rows = summary(plan("mechanisms"));
        var usual = "owner-and-ancestors";
        assertNear(0.707, 0.025, row(rows, "dishonest_coin_share", "top-share", usual));
        assertNear(0.663, 0.033, row(rows, "dishonest_coin_share", "top-share", usual + " + measured-gain"));
        assertNear(0.09, 0.044, row(rows, "dishonest_coin_share", "by-measured-gain", usual));
        assertNear(0.027, 0.021, row(rows, "dishonest_coin_share", "by-measured-gain", usual + " + trainer-prize"));
        assertNear(19_997, 20, row(rows, "coins_in_supply", "top-share", usual + " + capped-supply"));
    }
}
