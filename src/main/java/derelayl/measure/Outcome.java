package derelayl.measure;

import derelayl.participant.Disposition;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run came to: the values of its measures.
 *
 * @param measures what was measured, by the rounds that it is of; see {@link RunMeasures}
 * @param byColumn the values, in the same order
 */
public record Outcome(Map<Span, List<Measure<MeasuredRun>>> measures, Map<String, Value> byColumn) {
    /** Takes the values of a run whose last round has been measured. */
    static Outcome of(MeasuredRun run) {
        var measures = RunMeasures.bySpan(run.last().dispositions());
        var values = new LinkedHashMap<String, Value>();
        measures.values().forEach(some -> some.forEach(measure -> values.put(measure.column(), measure.of(run))));
        return new Outcome(measures, Collections.unmodifiableMap(values));
    }

    /** The values by column, by the rounds that they are of. */
    public Map<Span, Map<String, Value>> bySpan() {
        var spans = new EnumMap<Span, Map<String, Value>>(Span.class);
        measures.forEach((span, some) -> {
            var values = new LinkedHashMap<String, Value>();
            some.forEach(measure -> values.put(measure.column(), of(measure.column())));
            spans.put(span, values);
        });
        return spans;
    }

    /**
     * What a run came to whose values are known.
     *
     * @param dispositions of the relay's participants, honest first
     * @param byColumn the values, in the order of the columns
     */
    public static Outcome of(List<Disposition> dispositions, Map<String, Value> byColumn) {
        return new Outcome(RunMeasures.bySpan(dispositions), byColumn);
    }

    /**
     * The value of a measure.
     *
     * @throws IllegalArgumentException if there is none by that name
     */
    public Value of(String column) {
        if (!byColumn.containsKey(column)) {
            throw new IllegalArgumentException("there is no outcome " + column);
        }
        return byColumn.get(column);
    }
}
