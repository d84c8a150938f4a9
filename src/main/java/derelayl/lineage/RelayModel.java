package derelayl.lineage;

import derelayl.learning.Skill;
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

    private final ModelId id;
    private final ModelId baseId;
    private final int owner;
    private final int generation;
    private final Skill skill;
    private final double claim;
    private RelayModel base;

    private RelayModel(
            ModelId id, ModelId baseId, int owner, int generation, Skill skill, double claim, RelayModel base) {
        this.id = id;
        this.baseId = baseId;
        this.owner = owner;
        this.generation = generation;
        this.skill = skill;
        this.claim = claim;
        this.base = base;
    }

    /**
     * The first model, version 0, on which all others build.
     *
     * @param owner the participant who counts as its owner and its trainer
     * @param skill what it can do; nobody claims anything else
     */
    public static RelayModel genesis(int owner, Skill skill) {
        return new RelayModel(new ModelId(0, owner), null, owner, 0, skill, skill.performance(), null);
    }

    /**
     * The model that a trainer makes of this one.
     *
     * @param round the round, which becomes the version
     * @param owner whose model this is, by participant index
     * @param trainer who trains, by participant index
     * @param made what the new model can do
     * @param claimed the performance number that the trainer claims
     */
    public RelayModel trainedFurther(int round, int owner, int trainer, Skill made, double claimed) {
        return new RelayModel(new ModelId(round, trainer), id, owner, generation + 1, made, claimed, this);
    }

    /**
     * A copy of this model that somebody else hands in.
     *
     * @param owner on whose model the copy should have been trained, by participant index
     * @param trainer who hands it in, by participant index
     */
    public RelayModel copied(int owner, int trainer) {
        return new RelayModel(new ModelId(version(), trainer), baseId, owner, generation, skill, claim, base);
    }

    /** What it is called on the chain. */
    public ModelId id() {
        return id;
    }

    /** What the model is called that it was trained on; none for the genesis model. */
    public Optional<ModelId> baseId() {
        return Optional.ofNullable(baseId);
    }

    /** The round that trained it, counted from 1; the genesis model has 0. */
    public int version() {
        return id.version();
    }

    /** Index of the participant on whose model it was trained. */
    public int owner() {
        return owner;
    }

    /** Index of the participant who trained it. */
    public int trainer() {
        return id.trainer();
    }

    /** How many trainings it is from the genesis model. */
    public int generation() {
        return generation;
    }

    /** What it can do. */
    public Skill skill() {
        return skill;
    }

    /** Its true performance number. */
    public double performance() {
        return skill.performance();
    }

    /** The performance number that its trainer claims, which is what the chain shows. */
    public double claim() {
        return claim;
    }

    /** The performance as shown to people, 0 to 1. */
    public double accuracy() {
        return skill.accuracy();
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

    /**
     * The model that it was trained on, for those who walk many of them.
     *
     * @throws IllegalArgumentException if there is no link to it
     */
    RelayModel linkedBase() {
        if (base == null) {
            throw new IllegalArgumentException(this + " does not descend from a settled one");
        }
        return base;
    }

    /**
     * Checks a model that was read, and all that it descends from as far as the links reach.
     *
     * @param participants how many there are
     * @throws IllegalArgumentException if somebody else trained or owned one, or one comes before its base
     */
    public void check(int participants) {
        for (var next = this; next != null; next = next.base) {
            if (!(isOneOf(participants, next.owner) && isOneOf(participants, next.trainer()))
                    || next.base != null && next.base.generation != next.generation - 1) {
                throw new IllegalArgumentException(next + ": there is no such model");
            }
        }
    }

    private static boolean isOneOf(int participants, int index) {
        return index >= 0 && index < participants;
    }

    void cutBase() {
        base = null;
    }

    @Override
    public String toString() {
        return "model of round %d by participant %d on the model of participant %d"
                .formatted(version(), trainer(), owner);
    }
}
