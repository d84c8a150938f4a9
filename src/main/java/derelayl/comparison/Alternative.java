package derelayl.comparison;

import derelayl.measure.Measure;
import derelayl.measure.RunMeasures;
import derelayl.run.RunInputs;
import java.util.List;

/** One of the things that are compared. */
public sealed interface Alternative {
    /** What it is called. */
    String name();

    /** The outcomes that its runs have, in the order of columns. */
    List<String> outcomes();

    /**
     * What is still to be played.
     *
     * @param scenario its name or path, as typed
     * @param assignments what is set beside it, as {@code key=value}
     * @param inputs all that decides its runs, but for the seed
     */
    record Playable(String name, String scenario, List<String> assignments, RunInputs inputs) implements Alternative {
        /** Copies the list. */
        public Playable {
            assignments = List.copyOf(assignments);
        }

        @Override
        public List<String> outcomes() {
            var relay = inputs.scenario().relay();
            return RunMeasures.of(relay.population().dispositions(relay.participants())).stream()
                    .map(Measure::column)
                    .toList();
        }
    }

    /**
     * What has been played.
     *
     * @param results what came of it
     */
    record Finished(Results results) implements Alternative {
        @Override
        public String name() {
            return results.name();
        }

        @Override
        public List<String> outcomes() {
            return results.outcomes();
        }
    }
}
