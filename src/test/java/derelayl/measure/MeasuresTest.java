package derelayl.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import derelayl.Experiment;
import derelayl.participant.Disposition;
import derelayl.relay.RelaySimulation;
import derelayl.vocabulary.Conduct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured of a relay with a fifth of forgers, whom the majority does not acknowledge. */
class MeasuresTest {
    private static final int ROUNDS = 30;

    private final RelaySimulation relay = Experiment.established(0.2).relay(7);

    @Test
    void columnsAreUniqueAndPlain() {
        var dispositions = List.of(Disposition.HONEST, new Disposition("free-rider", "", true));
        for (var columns : List.of(
                RoundMeasures.of(dispositions).stream().map(Measure::column).toList(),
                RunMeasures.of(dispositions).stream().map(Measure::column).toList())) {
            assertEquals(columns.size(), columns.stream().distinct().count());
            assertEquals(
                    List.of(),
                    columns.stream()
                            .filter(column -> !column.matches("[a-z][a-z0-9_]*"))
                            .toList());
            assertTrue(columns.stream().anyMatch(column -> column.endsWith("strikes_of_free_rider")));
        }
    }

    @Test
    void aNameThatRoundsHaveMeansTheSame() {
        var dispositions = List.of(Disposition.HONEST, new Disposition("forger", "cartel", true));
        var ofRounds =
                RoundMeasures.of(dispositions).stream().collect(Collectors.toMap(Measure::column, Measure::meaning));
        var inCommon = 0;
        for (var measure : RunMeasures.of(dispositions)) {
            if (ofRounds.containsKey(measure.column())) {
                assertEquals(ofRounds.get(measure.column()) + "; in the last round", measure.meaning());
                inCommon++;
            }
        }
        assertEquals(RunMeasures.bySpan(dispositions).get(Span.LAST_ROUND).size(), inCommon);
    }

    /** Whoever counts is named where the number is described. */
    @Test
    void whoCountsAsDishonestIsSaid() {
        var dispositions = List.of(
                Disposition.HONEST,
                new Disposition("abstainer", "", false),
                new Disposition("careful", "", false),
                new Disposition("forger", "cartel", true),
                new Disposition("lazy", "", true));
        assertEquals("forgers, lazy trainers", Disposition.whoIsDishonest(dispositions));
        assertEquals("nobody", Disposition.whoIsDishonest(dispositions.subList(0, 3)));
        assertTrue(RoundMeasures.of(dispositions).stream()
                .filter(measure -> measure.column().startsWith("dishonest"))
                .allMatch(measure -> measure.meaning().endsWith(": forgers, lazy trainers")));
        assertEquals("careful participants", dispositions.get(2).plural());
    }

    @Test
    void everyValueIsOfItsType() {
        var measured = new MeasuredRun(ROUNDS, relay.dispositions());
        relay.observe(measured);
        relay.observe(round -> RoundMeasures.of(relay.dispositions())
                .forEach(measure -> checkType(measure, measure.of(MeasuredRound.of(round)))));
        relay.run(ROUNDS);
        var outcome = measured.outcome();
        outcome.measures()
                .values()
                .forEach(some -> some.forEach(measure -> checkType(measure, outcome.of(measure.column()))));
        assertThrows(IllegalArgumentException.class, () -> outcome.of("nothing"));
    }

    private static void checkType(Measure<?> measure, Value value) {
        var isRight = switch (measure.type()) {
            case COUNT -> value instanceof Value.Count count && count.number() >= 0;
            case NUMBER -> value instanceof Value.Number number && Double.isFinite(number.number());
            case SHARE -> value instanceof Value.Number share && share.number() >= 0 && share.number() <= 1;
            case TRUTH -> value instanceof Value.Truth;
        };
        assertTrue(isRight || value instanceof Value.None, () -> measure.column() + ": " + value);
    }

    @Test
    void contributionsAreCountedByConductAndByDisposition() {
        relay.observe(round -> {
            var tally = MeasuredRound.of(round).tally();
            var byConduct = Arrays.stream(Conduct.values()).map(tally::of);
            var byDisposition = relay.dispositions().stream().map(tally::of);
            assertEquals(tally.all(), sum(byConduct));
            assertEquals(tally.all(), sum(byDisposition));
            assertEquals(round.contributions().size(), tally.all().delivered());
            assertEquals(round.settlement().settled().size(), tally.all().settled());
            assertEquals(tally.of(Conduct.FORGE), tally.of(new Disposition("forger", "cartel", true)));
            assertEquals(0, tally.of(Conduct.FORGE).acknowledged());
            assertEquals(
                    tally.of(Conduct.HONEST).delivered(),
                    tally.of(Conduct.HONEST).acknowledged());
            assertEquals(OptionalDouble.empty(), tally.of(Conduct.LAZY).acknowledgementRate());
            assertEquals(0, tally.of(new Disposition("nobody", "", false)).delivered());
        });
        relay.run(ROUNDS);
    }

    private static Tally.Counts sum(Stream<Tally.Counts> counts) {
        return counts.reduce(
                new Tally.Counts(0, 0, 0, 0),
                (one, other) -> new Tally.Counts(
                        one.delivered() + other.delivered(),
                        one.acknowledged() + other.acknowledged(),
                        one.settled() + other.settled(),
                        one.strikes() + other.strikes()));
    }

    @Test
    void holdingsAddUp() {
        relay.observe(round -> {
            var holdings = MeasuredRound.of(round).holdings();
            var dishonest = new Disposition("forger", "cartel", true);
            assertEquals(relay.ledger().supply(), holdings.supply());
            assertEquals(holdings.supply(), holdings.of(Disposition.HONEST) + holdings.of(dishonest), 1e-9);
            assertEquals(holdings.share(dishonest), holdings.dishonestShare());
            assertEquals(
                    Arrays.stream(relay.ledger().balances()).max().orElseThrow(), holdings.quantiles(List.of(1.0))[0]);
        });
        relay.run(ROUNDS);
    }

    @Test
    void nobodyHasAShareOfNothing() {
        relay.start();
        assertEquals(OptionalDouble.empty(), Holdings.of(relay).dishonestShare());
        assertEquals(0, Holdings.of(relay).of(new Disposition("nobody", "", false)));
    }

    @Test
    void aRunIsSummedUpFromItsRounds() {
        var rows = new ArrayList<Map<String, Value>>();
        var measured = new MeasuredRun(ROUNDS, relay.dispositions());
        relay.observe(measured);
        relay.observe(round -> rows.add(MeasuredRound.of(round).byColumn()));
        relay.run(ROUNDS);
        var last = new LinkedHashMap<>(rows.get(ROUNDS - 1));
        var summedUp = "owners|(settled|strikes|acknowledgement_rate)_.*";
        last.keySet().removeIf(column -> column.matches(summedUp));
        var spans = measured.outcome().bySpan();
        assertEquals(last, spans.get(Span.LAST_ROUND));
        var underWay = new LinkedHashMap<String, Value>();
        underWay.put("mean_owners", new Value.Number(mean(rows.subList(ROUNDS / 3, ROUNDS), "owners")));
        underWay.put("growth", measured.outcome().of("growth"));
        assertEquals(underWay, spans.get(Span.AFTER_FIRST_THIRD));
        var all = spans.get(Span.ALL_ROUNDS);
        for (var column : rows.get(0).keySet()) {
            if (column.matches("(settled|strikes)_.*")) {
                assertEquals(new Value.Count(Math.round(ROUNDS * mean(rows, column))), all.get("total_" + column));
            }
        }
        for (var by : List.of("forge", "of_forger")) {
            assertEquals(new Value.Number(0), all.get("overall_acknowledgement_rate_" + by));
        }
        for (var by : List.of("honest", "of_honest")) {
            assertEquals(new Value.Number(1), all.get("overall_acknowledgement_rate_" + by));
        }
        assertEquals(Value.NONE, all.get("extinction_round"));
        assertEquals(Value.NONE, all.get("first_exclusion_round"));
        assertEquals(
                spans.values().stream().mapToInt(Map::size).sum(),
                measured.outcome().byColumn().size());
        var growth = measured.outcome().of("growth").asNumber().orElseThrow();
        assertEquals(
                (performance(rows.get(ROUNDS - 1)) - performance(rows.get(ROUNDS / 3))) / (ROUNDS - ROUNDS / 3 - 1),
                growth,
                1e-9);
    }

    private static double mean(List<Map<String, Value>> rows, String column) {
        return rows.stream()
                .mapToDouble(row -> row.get(column).asNumber().orElseThrow())
                .average()
                .orElseThrow();
    }

    private static double performance(Map<String, Value> row) {
        return row.get("mean_performance").asNumber().orElseThrow();
    }

    @Test
    void aRunComesToNothingBeforeItsLastRound() {
        var measured = new MeasuredRun(ROUNDS, relay.dispositions());
        relay.observe(measured);
        relay.run(ROUNDS - 1);
        assertThrows(NoSuchElementException.class, measured::outcome);
    }

    @Test
    void observersShareWhatIsWorkedOut() {
        var seen = new ArrayList<MeasuredRound>();
        MeasureObserver observer = seen::add;
        relay.observe(MeasureObserver.sharing(List.of(observer, round -> {}, observer)));
        relay.run(1);
        assertEquals(2, seen.size());
        assertSame(seen.get(0).tally(), seen.get(1).tally());
        assertSame(seen.get(0).holdings(), seen.get(0).holdings());
    }

    @Test
    void valuesAsTextAndNumbers() {
        assertEquals("12", new Value.Count(12).text());
        assertEquals("0.5", new Value.Number(0.5).text());
        assertEquals("true", new Value.Truth(true).text());
        assertEquals("", Value.NONE.text());
        assertEquals(OptionalDouble.of(1), new Value.Truth(true).asNumber());
        assertEquals(OptionalDouble.of(12), new Value.Count(12).asNumber());
        assertFalse(Value.of(OptionalDouble.empty()).asNumber().isPresent());
        assertEquals(new Value.Number(2), Value.of(OptionalDouble.of(2)));
    }
}
