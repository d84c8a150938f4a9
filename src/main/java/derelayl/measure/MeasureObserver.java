package derelayl.measure;

import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import java.util.List;

/** Someone who watches a relay by what is measured of its rounds. */
@FunctionalInterface
public interface MeasureObserver extends RoundObserver {
    /** Sees a round that has just been completed. */
    void roundMeasured(MeasuredRound round);

    @Override
    default void roundCompleted(Round round) {
        roundMeasured(MeasuredRound.of(round));
    }

    /** All of these; those who measure share what is worked out of a round. */
    static RoundObserver sharing(List<? extends RoundObserver> observers) {
        return round -> {
            var measured = MeasuredRound.of(round);
            for (var observer : observers) {
                if (observer instanceof MeasureObserver measuring) {
                    measuring.roundMeasured(measured);
                } else {
                    observer.roundCompleted(round);
                }
            }
        };
    }
}
