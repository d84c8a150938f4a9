package derelayl.learning.data;

import derelayl.learning.Skill;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** What a model with weights can do: which cases it gets right. */
final class DataSkill implements Skill {
    private static final long serialVersionUID = 1L;

    private final float[] weights;
    private final long[] onHoldOut;
    private final long[] onPool;
    private final int holdOut;

    /**
     * @param onHoldOut which cases of the hold-out it gets right
     * @param onPool which of the pool
     * @param holdOut how many the hold-out has
     */
    DataSkill(float[] weights, BitSet onHoldOut, BitSet onPool, int holdOut) {
        this.weights = weights;
        this.onHoldOut = onHoldOut.toLongArray();
        this.onPool = onPool.toLongArray();
        this.holdOut = holdOut;
    }

    /** A copy of the weights. */
    float[] weights() {
        return weights.clone();
    }

    /** Whether it has so many weights, and gets right no cases that there are not. */
    boolean isOf(int weightsWanted, int holdOutWanted, int pool) {
        return weights != null
                && onHoldOut != null
                && onPool != null
                && weights.length == weightsWanted
                && holdOut == holdOutWanted
                && BitSet.valueOf(onHoldOut).length() <= holdOut
                && BitSet.valueOf(onPool).length() <= pool;
    }

    private int right() {
        return BitSet.valueOf(onHoldOut).cardinality();
    }

    /** The logit of the share of the hold-out that it gets right, half a case more on each side. */
    @Override
    public double performance() {
        return logit(right(), holdOut);
    }

    @Override
    public double accuracy() {
        return (double) right() / holdOut;
    }

    @Override
    public Optional<byte[]> fingerprint() {
        var bytes = ByteBuffer.allocate(Float.BYTES * weights.length);
        for (var weight : weights) {
            bytes.putFloat(weight);
        }
        try {
            return Optional.of(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How many of some cases of the pool it gets right. */
    int right(long[] cases) {
        var right = 0;
        for (var i = 0; i < Math.min(cases.length, onPool.length); i++) {
            right += Long.bitCount(cases[i] & onPool[i]);
        }
        return right;
    }

    /** How many of some cases of the pool only one of the two gets right. */
    int discordant(DataSkill other, long[] cases) {
        var discordant = 0;
        for (var i = 0; i < cases.length; i++) {
            discordant += Long.bitCount(cases[i] & (word(onPool, i) ^ word(other.onPool, i)));
        }
        return discordant;
    }

    private static long word(long[] words, int index) {
        return index < words.length ? words[index] : 0;
    }

    static double logit(double right, int cases) {
        return StrictMath.log((right + 0.5) / (cases - right + 0.5));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataSkill skill && Arrays.equals(weights, skill.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }
}
