package derelayl.report.sweep;

import derelayl.report.figure.Fan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a sweep has found out so far.
 *
 * @param question what the sweep asks
 * @param progress how far it has come
 * @param keys what was varied; perhaps nothing
 * @param outcomes what is shown of runs, the most important first; at least one
 * @param points the combinations of values that were tried, in their order
 * @param fans how numbers spread over rounds, by their column; in each, a fan for each point by its number
 * @param failures runs that have failed
 * @param plan the effective plan, as text
 * @param files the other files that decide the results, scenario and rules, by path
 * @param checksums SHA-256 of what decides the results, by what it is of
 * @param again commands that do it again, to be typed in the sweep's folder
 */
record Findings(
        String question,
        Progress progress,
        List<Varied> keys,
        List<Measured> outcomes,
        List<Point> points,
        Map<String, Map<Integer, Fan>> fans,
        List<Failure> failures,
        String plan,
        SortedMap<String, String> files,
        SortedMap<String, String> checksums,
        List<String> again) {

    /**
     * How far the sweep has come.
     *
     * @param planned how many runs there will be at most
     * @param done how many have been played
     * @param failed how many have failed
     * @param isOver whether no more will come
     */
    record Progress(long planned, long done, long failed, boolean isOver) {}

    /**
     * A key that was varied.
     *
     * @param name as scenarios write it
     * @param label what it is, as an axis would say it
     * @param unit of its numbers; empty if there is none
     * @param markers numbers to be marked in figures
     */
    record Varied(String name, String label, String unit, List<Double> markers) {}

    /**
     * Something that was measured of every run.
     *
     * @param column its name in tables
     * @param meaning what it says
     * @param unit of its numbers; empty if there is none
     * @param isTruth whether it is true or false, so that its mean is a share of the runs
     * @param markers numbers to be marked in figures
     */
    record Measured(String column, String meaning, String unit, boolean isTruth, List<Double> markers) {}

    /**
     * A combination of values.
     *
     * @param number counted from 0
     * @param values a text for each key that was varied
     * @param runs how many have been played
     * @param failed how many have failed
     * @param summaries what came out, by column; without those of which no run has a value
     */
    record Point(int number, List<String> values, long runs, long failed, Map<String, Summary> summaries) {
        /** What came out, unless no run has a value. */
        Optional<Summary> of(Measured outcome) {
            return Optional.ofNullable(summaries.get(outcome.column()));
        }
    }

    /**
     * A number over the runs of a point.
     *
     * @param runs how many have a value, at least 1
     * @param mean their mean
     * @param deviation their standard deviation; 0 for a single run
     * @param low the lower end of the mean's 95 % interval; the mean itself for a single run
     * @param high the upper end
     */
    record Summary(long runs, double mean, double deviation, double low, double high) {
        /** Half of the interval's width. */
        double halfWidth() {
            return (high - low) / 2;
        }
    }

    /**
     * A run that has failed.
     *
     * @param run its name in tables
     * @param message why
     * @param command shows it alone
     */
    record Failure(String run, String message, String command) {}
}
