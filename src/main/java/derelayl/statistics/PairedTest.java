package derelayl.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.inference.BinomialTest;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/** Tests whether two alternatives differ, from pairs. All are two-sided. */
public enum PairedTest {
    /** Student's t test of the differences: whether their mean is 0. */
    T {
        @Override
        double p(Pairs pairs) {
            // All differences are the same, and not 0: there is no doubt left.
            return pairs.differences().standardDeviation().orElseThrow() == 0
                    ? 0
                    : TTest.withDefaults()
                            .pairedTest(pairs.baseline().values(), pairs.other().values())
                            .getPValue();
        }
    },
    /** Wilcoxon's signed-rank test: whether the differences lie around 0 symmetrically. Those that are 0 are left out. */
    WILCOXON {
        @Override
        double p(Pairs pairs) {
            var differences = Arrays.stream(pairs.differences().values())
                    .filter(difference -> difference != 0)
                    .toArray();
            return WilcoxonSignedRankTest.withDefaults().test(differences).getPValue();
        }
    },
    /**
     * McNemar's test in its exact form, for what is true (1) or false (0): whether as many pairs change from true to
     * false as from false to true.
     */
    MCNEMAR {
        @Override
        double p(Pairs pairs) {
            var truths = PairedTruths.of(pairs);
            return BinomialTest.withDefaults()
                    .test(truths.changed(), truths.risen(), 0.5)
                    .getPValue();
        }
    };

    /** The chance of differences as large as these if there were none; nothing if all are 0, or for a single pair. */
    public OptionalDouble of(Pairs pairs) {
        return pairs.size() < 2 || pairs.areIdentical() ? OptionalDouble.empty() : OptionalDouble.of(p(pairs));
    }

    /** The same for at least two pairs that are not identical. */
    abstract double p(Pairs pairs);
}
