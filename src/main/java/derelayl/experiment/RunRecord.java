package derelayl.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is kept of a run that is over.
 *
 * @param number in the plan, counted from 1
 * @param seconds how long it took
 * @param outcomes as tables have them, in the order of the columns; none if it failed
 * @param series what was kept of rounds
 * @param breakdown where and why it broke off, if it did
 */
record RunRecord(
        long number, String seconds, List<String> outcomes, List<RoundValues> series, Optional<Breakdown> breakdown) {
    private static final String CELL = "\t";
    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final int NUMBER = 0;
    private static final int SECONDS = 1;
    private static final int STATUS = 2;
    private static final int REST = 3;

    /** Where and why a run broke off. */
    record Breakdown(String stage, String message) {}

    /** The record of a result. */
    static RunRecord of(RunResult result, List<String> columns) {
        var seconds = String.format(Locale.ROOT, "%.3f", result.end().seconds());
        var number = result.run().number();
        if (result.end() instanceof RunEnd.Failed failed) {
            return failed(number, seconds, failed.stage(), failed.message());
        }
        var played = (RunEnd.Played) result.end();
        var values = played.values();
        var outcomes = columns.stream()
                .map(column -> values.containsKey(column) ? values.get(column).text() : "")
                .toList();
        return new RunRecord(number, seconds, outcomes, played.series(), Optional.empty());
    }

    static RunRecord failed(long number, String seconds, String stage, String message) {
        return new RunRecord(number, seconds, List.of(), List.of(), Optional.of(new Breakdown(stage, message)));
    }

    boolean isFailed() {
        return breakdown.isPresent();
    }

    /** The same run under another number. */
    RunRecord as(long other) {
        return new RunRecord(other, seconds, outcomes, series, breakdown);
    }

    /** All of it in a line, without its end. */
    String line() {
        var cells = new ArrayList<String>(List.of(String.valueOf(number), seconds));
        if (breakdown.isPresent()) {
            cells.addAll(
                    List.of(FAILED, breakdown.get().stage(), breakdown.get().message()));
        } else {
            cells.add(DONE);
            cells.addAll(outcomes);
            cells.add(series.stream()
                    .map(round -> round.round() + ":" + String.join(",", round.cells()))
                    .collect(Collectors.joining(";")));
        }
        return String.join(CELL, cells);
    }

    /** Reads a line. */
    static RunRecord of(String line) {
        var cells = Arrays.asList(line.split(CELL, -1));
        var number = Long.parseLong(cells.get(NUMBER));
        if (cells.get(STATUS).equals(FAILED)) {
            return failed(number, cells.get(SECONDS), cells.get(REST), cells.get(REST + 1));
        }
        var last = cells.size() - 1;
        return new RunRecord(
                number, cells.get(SECONDS), cells.subList(REST, last), rounds(cells.get(last)), Optional.empty());
    }

    private static List<RoundValues> rounds(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(text.split(";"))
                .map(round -> round.split(":", -1))
                .map(parts -> new RoundValues(Integer.parseInt(parts[0]), List.of(parts[1].split(",", -1))))
                .toList();
    }
}
