package derelayl.experiment;

import derelayl.measure.Measure;
import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRound;
import derelayl.measure.RoundMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps some measures of a hundred rounds, evenly spread, the last among them; of all, if there are fewer. */
public final class SeriesRecorder implements MeasureObserver {
    private static final int KEPT = 100;

    private final List<String> columns;
    private final int rounds;
    private final List<RoundValues> kept = new ArrayList<>();
    private List<Optional<Measure<MeasuredRound>>> measures = List.of();

    /**
     * @param columns of which measures; one that the relay does not have is kept as nothing
     * @param rounds how many there will be
     */
    SeriesRecorder(List<String> columns, int rounds) {
        this.columns = columns;
        this.rounds = rounds;
    }

    @Override
    public void roundMeasured(MeasuredRound round) {
        if (columns.isEmpty() || !isKept(round.number(), rounds)) {
            return;
        }
        if (measures.isEmpty()) {
            measures = measures(round);
        }
        var cells = measures.stream()
                .map(measure -> measure.map(known -> known.of(round).text()).orElse(""))
                .toList();
        kept.add(new RoundValues(round.number(), cells));
    }

    /** Whether a round of so many is kept: the first by which one more hundredth of all is over. */
    public static boolean isKept(int round, int rounds) {
        return (long) round * KEPT / rounds > (long) (round - 1) * KEPT / rounds;
    }

    private List<Optional<Measure<MeasuredRound>>> measures(MeasuredRound round) {
        var all = RoundMeasures.of(round.dispositions());
        return columns.stream()
                .map(column -> all.stream()
                        .filter(measure -> measure.column().equals(column))
                        .findFirst())
                .toList();
    }

    /** What has been kept so far. */
    List<RoundValues> kept() {
        return List.copyOf(kept);
    }
}
