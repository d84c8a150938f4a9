package derelayl.learning.data;

import derelayl.learning.DrawnLearning;
import derelayl.learning.Learning;
import derelayl.learning.LearningModel;

/**
 * How participants learn from data.
 *
 * @param source the data
 * @param holdOut cases that no test touches, and that say the truth; at least 1
 * @param pool cases from which testing blocks and voters draw; at least 1
 * @param division how the rest is spread over the participants
 * @param concentration of Dirichlet's distribution, above 0: the less, the more shards differ
 * @param epochs how often a training goes through its shard, at least 1
 * @param rate of learning, above 0
 * @param validation the share of its shard by which a guarded trainer judges, 0 to below 1
 * @param effort the share of its shard on which a lazy trainer trains, 0 to 1
 * @param claimBoost what forgers and poisoners claim beyond what is there, in performance numbers
 * @param testingCases in each testing block, at least 1 and no more than the pool
 * @param retestCases on which a voter re-tests, at least 1 and no more than the pool
 * @param tolerance by how many standard errors a re-test may fall short of the claim, at least 0
 */
public record DataParameters(
        DataSource source,
        int holdOut,
        int pool,
        Division division,
        double concentration,
        int epochs,
        double rate,
        double validation,
        double effort,
        double claimBoost,
        int testingCases,
        int retestCases,
        double tolerance)
        implements LearningModel {
    /**
     * Checks every number.
     *
     * @throws IllegalArgumentException if one is out of its range
     */
    public DataParameters {
        require(source != null && division != null, "source and division");
        require(holdOut >= 1 && pool >= 1 && (long) holdOut + pool < source.size(), "holdOut and pool");
        require(concentration > 0 && Double.isFinite(concentration), "concentration");
        require(epochs >= 1, "epochs");
        require(rate > 0 && Double.isFinite(rate), "rate");
        require(validation >= 0 && validation <= 1, "validation");
        require(effort >= 0 && effort <= 1, "effort");
        require(Double.isFinite(claimBoost), "claimBoost");
        require(testingCases >= 1 && testingCases <= pool, "testingCases");
        require(retestCases >= 1 && retestCases <= pool, "retestCases");
        require(tolerance >= 0 && Double.isFinite(tolerance), "tolerance");
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException(what + " cannot be so");
        }
    }

    @Override
    public Learning of(DrawnLearning drawn, int participants, long seed) {
        return new DataLearning(this, participants, seed);
    }

    @Override
    public double lazyEffort(DrawnLearning drawn) {
        return effort;
    }

    /** How cases are spread over participants. */
    public enum Division {
        /** Evenly, whatever their class. */
        IID,
        /** Each class by a draw from Dirichlet's distribution. */
        DIRICHLET
    }
}
