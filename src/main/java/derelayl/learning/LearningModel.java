package derelayl.learning;

import java.io.Serializable;

/** Which learning a relay has. */
public interface LearningModel extends Serializable {
    /**
     * The learning of a run.
     *
     * @param drawn what it is where gains are drawn
     * @param participants how many there are
     * @param seed of the run
     */
    Learning of(DrawnLearning drawn, int participants, long seed);

    /** The share of the effort of an honest training that a lazy one takes, 0 to 1. */
    double lazyEffort(DrawnLearning drawn);

    /** Gains are drawn. */
    enum Drawn implements LearningModel {
        DRAWN;

        @Override
        public Learning of(DrawnLearning drawn, int participants, long seed) {
            return drawn;
        }

        @Override
        public double lazyEffort(DrawnLearning drawn) {
            var mean = drawn.gainMean();
            return mean == 0 ? 1 : Math.max(0, Math.min(1, drawn.cheating().effort() / mean));
        }
    }
}
