package derelayl.experiment;

import java.util.function.BooleanSupplier;

/** Machines that play runs. It is found as a service, for it is built only on request. */
public interface Cluster {
    /** What it is called on the command line. */
    String name();

    /**
     * Makes contact, until the engine is closed.
     *
     * @param master where the cluster is, in its own words; empty if that is told in another way
     * @param isStopped asked again and again: whether to leave all runs without results
     * @throws SweepException if nobody answers there
     */
    Engine connect(String master, BooleanSupplier isStopped);
}
