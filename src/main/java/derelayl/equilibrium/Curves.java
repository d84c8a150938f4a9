package derelayl.equilibrium;

import derelayl.equilibrium.PayoffCurve.Known;
import derelayl.equilibrium.PayoffCurve.Point;
import derelayl.measure.Payoff;
import derelayl.statistics.MeanEstimate;
import derelayl.statistics.Sample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Plays a game with more and more participants who deviate, and then with numbers between those around each root, until it
 * is known closely enough.
 */
final class Curves {
    /** Numbers of participants that are played beside those asked for. */
    static final int MOST_BETWEEN = 16;

    private static final double ERROR = 0.05;
    /** A root is to be known to this share of all participants. */
    private static final double CLOSE = 0.01;

    private final Game game;
    private final int participants;
    private final CurvesSettings settings;
    /** By how many deviate, what came of each seed. */
    private final SortedMap<Integer, List<Payoffs>> played = new TreeMap<>();

    /** @param participants how many there are, also those who cannot deviate */
    Curves(Game game, int participants, CurvesSettings settings) {
        this.game = game;
        this.participants = participants;
        this.settings = settings;
    }

    /** Plays, and returns the curve. */
    PayoffCurve play() {
        play(settings.sizes());
        var most = settings.sizes().size() + MOST_BETWEEN;
        for (var next = between(); !next.isEmpty() && played.size() + next.size() <= most; next = between()) {
            play(next);
        }
        return new PayoffCurve(points(), crossings().roots());
    }

    /** Plays each seed with all of these numbers before the next. */
    private void play(Collection<Integer> sizes) {
        var plays = new ArrayList<Play>();
        settings.seeds().forEach(seed -> sizes.forEach(size -> plays.add(Play.of(settings.deviation(), size, seed))));
        var results = game.play(plays);
        for (var i = 0; i < results.size(); i++) {
            var size = plays.get(i).sizes().get(0);
            played.computeIfAbsent(size, first -> new ArrayList<>()).add(results.get(i));
        }
    }

    /** The middles of gaps that are too wide to tell where in them a root is. */
    private SortedSet<Integer> between() {
        var sizes = List.copyOf(played.keySet());
        var middles = new TreeSet<Integer>();
        for (var gap : crossings().gaps()) {
            var low = sizes.get(gap);
            var high = sizes.get(gap + 1);
            if (high - low > Math.max(1, CLOSE * participants)) {
                middles.add((low + high) / 2);
            }
        }
        return middles;
    }

    private List<Point> points() {
        return played.entrySet().stream()
                .map(plays -> point(plays.getKey(), plays.getValue()))
                .toList();
    }

    private Point point(int members, List<Payoffs> plays) {
        return new Point(
                members,
                (double) members / participants,
                plays.size(),
                known(plays.stream()
                        .map(Payoffs::others)
                        .mapToDouble(Payoff::utility)
                        .toArray()),
                known(plays.stream()
                        .map(play -> play.groups().get(0))
                        .mapToDouble(Payoff::utility)
                        .toArray()),
                known(plays.stream().mapToDouble(Curves::advantage).toArray()));
    }

    private Crossings crossings() {
        var points = points();
        var bySeed = IntStream.range(0, settings.seeds().size())
                .mapToObj(seed -> played.values().stream()
                        .mapToDouble(plays -> advantage(plays.get(seed)))
                        .toArray())
                .toList();
        return new Crossings(
                points.stream().mapToDouble(Point::share).toArray(),
                points.stream().mapToInt(point -> point.advantage().sign()).toArray(),
                bySeed);
    }

    private static double advantage(Payoffs play) {
        return play.groups().get(0).utility() - play.others().utility();
    }

    private static Known known(double[] values) {
        var estimate = MeanEstimate.of(Sample.of(values));
        return new Known(estimate.mean(), estimate.low(ERROR / 2), estimate.high(ERROR / 2));
    }
}
