package derelayl.chain;

import derelayl.learning.Skill;
import derelayl.lineage.ModelId;
import derelayl.lineage.RelayModel;
import derelayl.record.Checksum;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What models are called on the chain: by a digest of their weights. Models whose gains are drawn have no weights; their
 * fingerprint is one of their descent.
 */
final class Fingerprints {
    private static final int DIGITS = 32;

    /** The models that may be trained further, best first, with their fingerprints. */
    private final List<ChainState.Model> bases;

    private final Map<ModelId, Integer> places = new LinkedHashMap<>();
    private final Map<ModelId, String> trained = new LinkedHashMap<>();

    Fingerprints(List<ChainState.Model> bases) {
        this.bases = bases;
        bases.forEach(base -> places.put(base.id(), places.size()));
    }

    /** Of the genesis model; where it has no weights, of its descent, with zeros in the place of a base. */
    static ChainState.Model genesis(int owner, Skill skill) {
        return new ChainState.Model(
                new ModelId(0, owner), ofWeights(skill).orElseGet(() -> of("0".repeat(DIGITS), 0, owner, owner)));
    }

    /** The beginning of the SHA-256 of a model's weights, if it has some. */
    private static Optional<String> ofWeights(Skill skill) {
        return skill.fingerprint()
                .map(digest -> HexFormat.of().formatHex(digest).substring(0, DIGITS));
    }

    /** Of a model trained further. */
    String of(RelayModel model) {
        return trained.computeIfAbsent(
                model.id(),
                id -> ofWeights(model.skill())
                        .orElseGet(() -> of(
                                bases.get(base(model)).fingerprint(),
                                model.version(),
                                model.owner(),
                                model.trainer())));
    }

    /** The place of the model that it was trained on among those that may be trained further, counted from 0. */
    int base(RelayModel model) {
        return places.get(model.baseId().orElseThrow());
    }

    /** With their fingerprints, in the same order. */
    List<ChainState.Model> named(List<RelayModel> models) {
        var named = new ArrayList<ChainState.Model>(models.size());
        models.forEach(model -> named.add(new ChainState.Model(model.id(), of(model))));
        return named;
    }

    private static String of(String base, int version, int owner, int trainer) {
        return Checksum.of(base + ',' + version + ',' + owner + ',' + trainer).substring(0, DIGITS);
    }
}
