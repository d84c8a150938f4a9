package derelayl.scenario;

import derelayl.relay.RelayParameters;
import derelayl.scenario.ValueType.Real;
import java.util.List;

/** The settings that shipped rules read. */
final class ShippedSettings {
    private static final String COINS = "coins";
    private static final ValueType<Double> SHARE = new Real(RelayParameters.SHARE);
    private static final ValueType<Double> NUMBER = new Real(Scenario.SETTING);

    static final List<Key<Double>> KEYS = List.of(
            new Key<>("setting.unit-reward", NUMBER, "0.001")
                    .label("reward of a miner for each thing it records")
                    .unit(COINS),
            new Key<>("setting.owner-budget", NUMBER, "0.001")
                    .label("deposit of an owner in a round, over all its places")
                    .unit(COINS),
            new Key<>("setting.royalty-decay", SHARE, "0.5")
                    .label("what a generation of ancestors earns, relative to the one after it")
                    .note("Read by decaying-royalties."),
            new Key<>("setting.strikes", NUMBER, "3")
                    .label("strikes that exclude a participant")
                    .note("Read by strikes and forgiving."),
            new Key<>("setting.strike-expiry", NUMBER, "0")
                    .label("rounds after which a strike is forgotten")
                    .note("Never if it is 0. Read by strikes and forgiving."),
            new Key<>("setting.readmission", NUMBER, "50")
                    .label("rounds after the last strike until an excluded participant is readmitted")
                    .note("Read by forgiving."),
            new Key<>("setting.early-rounds", NUMBER, "20")
                    .label("rounds in which free riders ride")
                    .note("Read by early-free-riders."),
            new Key<>("setting.slash", SHARE, "0.5")
                    .label("part of an ignored trainer's deposit that goes to others")
                    .note("Read by compensation and voters-rewarded."),
            new Key<>("setting.gain-price", NUMBER, "1")
                    .label("what the owner of a model earns for a performance number gained on it")
                    .unit(COINS)
                    .note("Read by measured-gain."),
            new Key<>("setting.trainer-prize", NUMBER, "5")
                    .label("what the trainer of a settled model earns")
                    .unit(COINS)
                    .note("Read by trainer-prize."),
            new Key<>("setting.supply-cap", NUMBER, "1e6")
                    .label("most that there are to be")
                    .unit(COINS)
                    .note("Read by capped-supply."),
            new Key<>("setting.halving-rounds", NUMBER, "20")
                    .label("rounds after which royalties and prizes halve")
                    .note("Read by halving."),
            new Key<>("setting.demurrage", SHARE, "0.01")
                    .label("part of everybody's coins that burns in a round")
                    .note("Read by demurrage."));

    private ShippedSettings() {}
}
