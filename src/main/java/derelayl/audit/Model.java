package derelayl.audit;

import java.nio.charset.StandardCharsets;

/** A model, and what it descends from as long as that matters. */
final class Model {
    private final String fingerprint;
    private final int owner;
    private Model base;

    /** The genesis model. */
    Model(String fingerprint, int owner) {
        this(fingerprint, owner, null);
    }

    Model(String fingerprint, int owner, Model base) {
        this.fingerprint = fingerprint;
        this.owner = owner;
        this.base = base;
    }

    /** The fingerprint of a model that has no weights: the beginning of the SHA-256 of its descent. */
    static String fingerprint(String base, int version, int owner, int trainer) {
        var descent = "%s,%d,%d,%d".formatted(base, version, owner, trainer);
        return ChainLines.hash(descent.getBytes(StandardCharsets.US_ASCII)).substring(0, 32);
    }

    String fingerprint() {
        return fingerprint;
    }

    int owner() {
        return owner;
    }

    Model base() {
        return base;
    }

    void forgetBase() {
        base = null;
    }
}
