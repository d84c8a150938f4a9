package derelayl.equilibrium;

import derelayl.measure.Payoff;
import derelayl.statistics.MeanEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * Finds out what participants gain by deviating, in as many games as it takes: every deviation is looked at after 30, 60,
 * 120 … of them, and a last time when all that may be are used up; no more are played once it is decided. The next games go to the
 * deviation that may gain most, of those by the fewest participants that are not decided.
 */
public final class StressTest {
    /** After so many games a deviation is looked at for the first time. */
    static final int FIRST_LOOK = 30;
    /** Games in which all are honest. */
    static final int BASELINE = 120;
    /** The last look has at least this part more than the one before. */
    private static final int LEAST_PART = 4;
    /** Of taking two amounts of work that are the same for different ones. */
    private static final double CHANCE = 0.001;
    /** One game more of the honest for so many of a deviation keeps what is not known of the former small. */
    private static final int RUNS_PER_HONEST = 60;

    private final Game game;
    private final StressSettings settings;
    private final Prices prices;
    private final Consumer<Finding> observer;
    private final HonestPlays honest;
    private final List<Trial> trials = new ArrayList<>();
    /** What the last look at each has shown. */
    private final Map<Trial, Finding> findings = new LinkedHashMap<>();

    private long used;

    /**
     * @param prices of work, at which utility is counted
     * @param observer sees what each look shows
     */
    public StressTest(Game game, StressSettings settings, Prices prices, Consumer<Finding> observer) {
        this.game = game;
        this.settings = settings;
        this.prices = prices;
        this.observer = observer;
        var sizes = new TreeSet<>(settings.sizes());
        sizes.add(1);
        honest = new HonestPlays(game, List.copyOf(sizes), settings.firstSeed());
        for (var size : settings.sizes()) {
            settings.deviations().forEach(deviation -> trials.add(new Trial(deviation, size, honest)));
        }
    }

    /**
     * Plays.
     *
     * @throws StressException if the honest earn nothing, so that gains cannot be in proportion to it
     */
    public Findings play() {
        extendHonest(BASELINE);
        if (!(scale() > 0)) {
            throw new StressException("the honest earn nothing here, and a gain cannot be in proportion to that");
        }
        play(trials, FIRST_LOOK);
        for (var next = next(); next.isPresent(); next = next()) {
            play(List.of(next.get()), next.get().runs() + affordable(next.get()));
        }
        var rationality = rationality();
        var share = honest.shareOfSupply();
        var baseline = new Findings.Baseline(
                honest.size(), honest.mean(Payoff::utility) / scale(), honest.mean(Payoff::coins), share, scale());
        return new Findings(settings, baseline, List.copyOf(findings.values()), rationality, used);
    }

    /** Against mining alone, and against staying out, which leaves somebody with nothing and costs nothing. */
    private List<Rationality> rationality() {
        var participation = new Participation(honest, scale(), 1 - settings.confidence());
        var all = new ArrayList<Rationality>();
        settings.miningOnly().ifPresent(deviation -> {
            var plays = LongStream.range(settings.firstSeed(), settings.firstSeed() + BASELINE)
                    .mapToObj(seed -> Play.of(deviation, 1, seed))
                    .toList();
            all.add(participation.against("mining only", Participation.utilities(game.play(plays))));
        });
        all.add(participation.against("staying out", new double[BASELINE]));
        return all;
    }

    private double scale() {
        return honest.mean(Payoff::money);
    }

    private void extendHonest(int number) {
        var missing = Math.max(0, number - honest.size());
        honest.extendTo(honest.size() + missing);
        used += missing;
    }

    /** Plays some deviations up to a number of games. */
    private void play(List<Trial> some, int number) {
        for (var trial : some) {
            extendHonest(honestFor(trial, number));
        }
        var plays = new ArrayList<Play>();
        var ends = new LinkedHashMap<Trial, Integer>();
        for (var trial : some) {
            plays.addAll(trial.missing(settings.firstSeed(), number));
            ends.put(trial, plays.size());
        }
        var results = game.play(plays);
        used += plays.size();
        var from = 0;
        for (Map.Entry<Trial, Integer> end : ends.entrySet()) {
            end.getKey().add(results.subList(from, end.getValue()));
            from = end.getValue();
            var finding = finding(end.getKey());
            findings.put(end.getKey(), finding);
            observer.accept(finding);
        }
    }

    private static int honestFor(Trial trial, int number) {
        return trial.isPaired() ? number : Math.max(BASELINE, number / RUNS_PER_HONEST);
    }

    /** What is looked at next, if anything can be. */
    private Optional<Trial> next() {
        for (var size : settings.sizes()) {
            var next = trials.stream()
                    .filter(trial -> trial.size() == size)
                    .filter(trial -> findings.get(trial).verdict() == Verdict.UNDECIDED && isWorthALook(trial))
                    .max(Comparator.comparingDouble(trial -> findings.get(trial).high()));
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** How many games more a look can have: as many again, or what is left. */
    private int affordable(Trial trial) {
        var left = settings.mostRuns() - used;
        var more = trial.isPaired() ? left / 2 : left - left / RUNS_PER_HONEST;
        return (int) Math.min(trial.runs(), more);
    }

    private boolean isWorthALook(Trial trial) {
        return affordable(trial) >= trial.runs() / LEAST_PART;
    }

    private Finding finding(Trial trial) {
        var gain = trial.gain(Payoff::utility).by(scale());
        var low = gain.low(settings.error());
        var high = gain.high(settings.error());
        var verdict = verdict(trial, low, high);
        return new Finding(
                trial.deviation(),
                trial.size(),
                trial.runs(),
                gain.mean(),
                low,
                high,
                honest.mean(Payoff::coins) + trial.gain(Payoff::coins).mean(),
                trial.shareOfSupply(),
                verdict,
                trial.isIdentical(),
                breakEven(trial, Payoff::training, prices.training()),
                breakEven(trial, Payoff::retesting, prices.retest()),
                verdict == Verdict.UNDECIDED ? OptionalLong.of(needed(gain, trial.runs())) : OptionalLong.empty());
    }

    private Verdict verdict(Trial trial, double low, double high) {
        if (trial.isIdentical()) {
            return Verdict.INDIFFERENT;
        }
        if (low > settings.epsilon()) {
            return Verdict.PROFITABLE;
        }
        if (high < settings.epsilon()) {
            return low > -settings.epsilon() ? Verdict.INDIFFERENT : Verdict.UNPROFITABLE;
        }
        return Verdict.UNDECIDED;
    }

    /** Utility falls by what work costs: the price at which both lose the difference that there is at the present one. */
    private OptionalDouble breakEven(Trial trial, ToDoubleFunction<Payoff> work, double price) {
        var more = trial.gain(work);
        if (more.low(CHANCE) <= 0 && more.high(CHANCE) >= 0) {
            return OptionalDouble.empty();
        }
        var even = price + trial.gain(Payoff::utility).mean() / more.mean();
        return even < 0 ? OptionalDouble.empty() : OptionalDouble.of(even);
    }

    /** How many runs it takes until a bound is at what matters. */
    private long needed(MeanEstimate gain, int runs) {
        var needed = gain.needed(runs, settings.epsilon(), settings.error());
        // An estimate that should be enough, and was not, says no more than that the next look may do.
        return needed > runs ? (long) Math.min(Long.MAX_VALUE, needed) : 2L * runs;
    }
}
