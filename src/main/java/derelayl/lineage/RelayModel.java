package derelayl.lineage;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A model of the relay: who trained it on whose model, in which round, and how well it does.
 *
 * <p>A model knows the one it was trained on only as long as that matters: once every settled model descends from
 * it, its {@link Lineage} keeps what is below in numbers, and the link is cut.
 */
public final class RelayModel implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int version;
    private final int owner;
    private final int trainer;
    private final int generation;
    private final double performance;
    private final double claim;
    private RelayModel base;

    private RelayModel(
            int version, int owner, int trainer, int generation, double performance, double claim, RelayModel base) {
        this.version = version;
        this.owner = owner;
        this.trainer = trainer;
        this.generation = generation;
        this.performance = performance;
        this.claim = claim;
        this.base = base;
    }

    /**
     * The first model, version 0, on which all others build.
     *
     * @param owner the participant who counts as its owner and its trainer
     */
    public static RelayModel genesis(int owner) {
        return new RelayModel(0, owner, owner, 0, 0, 0, null);
    }

    /**
     * The model that a trainer makes of this one.
     *
     * @param round the round, which becomes the version
     * @param owner whose model this is, by participant index
     * @param trainer who trains, by participant index
     * @param gain how much the performance number rises; may be negative
     * @param claimedGain how much the trainer says that it rises
     */
    public RelayModel trainedFurther(int round, int owner, int trainer, double gain, double claimedGain) {
        return new RelayModel(round, owner, trainer, generation + 1, performance + gain, claim + claimedGain, this);
    }

    /**
     * A copy of this model that somebody else hands in.
     *
     * @param owner on whose model the copy should have been trained, by participant index
     * @param trainer who hands it in, by participant index
     */
    public RelayModel copied(int owner, int trainer) {
        return new RelayModel(version, owner, trainer, generation, performance, claim, base);
    }

    /** The round that trained it, counted from 1; the genesis model has 0. */
    public int version() {
        return version;
    }

    /** Index of the participant on whose model it was trained. */
    public int owner() {
        return owner;
    }

    /** Index of the participant who trained it. */
    public int trainer() {
        return trainer;
    }

    /** How many trainings it is from the genesis model. */
    public int generation() {
        return generation;
    }

    /** The true performance number: the sum of the gains along its lineage; 0 for the genesis model. */
    public double performance() {
        return performance;
    }

    /** The claimed performance number, which is what the chain shows: the sum of the claimed gains. */
    public double claim() {
        return claim;
    }

    /** The performance as shown to people, 0 to 1: the logistic function of the performance number. */
    public double accuracy() {
        var odds = StrictMath.exp(-Math.abs(performance));
        return (performance < 0 ? odds : 1) / (1 + odds);
    }

    /** The model that it was trained on; none for the genesis model, and where the link has been cut. */
    public Optional<RelayModel> base() {
        return Optional.ofNullable(base);
    }

    /**
     * Models and all that they descend from, as far as the links reach, each after the one it was trained on.
     *
     * @return every model once
     */
    public static List<RelayModel> oldestFirst(List<RelayModel> models) {
        var all = new LinkedHashSet<RelayModel>();
        for (var model : models) {
            for (var next = model; next != null && all.add(next); ) {
                next = next.base;
            }
        }
        return all.stream()
                .sorted(Comparator.comparingInt(RelayModel::generation))
                .toList();
    }

    void cutBase() {
        base = null;
    }

    @Override
    public String toString() {
        return "model of round %d by participant %d on the model of participant %d".formatted(version, trainer, owner);
    }
}
