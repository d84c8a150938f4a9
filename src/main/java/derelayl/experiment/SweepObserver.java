package derelayl.experiment;

/** Someone who watches a sweep. */
@FunctionalInterface
public interface SweepObserver {
    /** Sees that a run is over; one call at a time. */
    void progressed(SweepProgress progress);
}
