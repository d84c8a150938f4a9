package derelayl.lineage;

import java.io.Serializable;

/**
 * What a model is called on the chain; nobody trains two models in a round.
 *
 * @param version the round that trained it, counted from 1; the genesis model has 0
 * @param trainer who delivered it, by participant index
 */
public record ModelId(int version, int trainer) implements Serializable {}
