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

    /** All of these, who share what is worked out of a round. */
    static MeasureObserver together(List<? extends MeasureObserver> observers) {
        return round -> observers.forEach(observer -> observer.roundMeasured(round));
    }
}
