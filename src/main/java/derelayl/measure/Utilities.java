package derelayl.measure;

import derelayl.participant.Disposition;
import derelayl.relay.RelaySimulation;
import java.util.List;
import java.util.OptionalDouble;

/** What participants have come to. */
public final class Utilities {
    private final List<Disposition> dispositions;
    private final Sum[] byDisposition;
    private double welfare;

    /** Of participants with a disposition. */
    private static final class Sum {
        private int number;
        private int rational;
        private double utility;
        private double withoutTraining;
        private double trainingCosts;
    }

    private Utilities(RelaySimulation relay) {
        dispositions = relay.dispositions();
        byDisposition = new Sum[dispositions.size()];
        for (var i = 0; i < byDisposition.length; i++) {
            byDisposition[i] = new Sum();
        }
        var function = relay.parameters().utility();
        for (var participant : relay.participants()) {
            var sum = byDisposition[Positions.of(participant.disposition(), dispositions)];
            var utility = participant.utility().of(function);
            sum.number++;
            sum.rational += utility >= 0 ? 1 : 0;
            sum.utility += utility;
            sum.withoutTraining += participant.utility().withoutTraining();
            sum.trainingCosts += participant.utility().trainingCosts();
            welfare += utility;
        }
    }

    static Utilities of(RelaySimulation relay) {
        return new Utilities(relay);
    }

    private Sum sum(Disposition disposition) {
        var position = Positions.of(disposition, dispositions);
        return position < 0 ? new Sum() : byDisposition[position];
    }

    /** The utility of all. */
    public double welfare() {
        return welfare;
    }

    /** The utility of all participants with a disposition; 0 if there are none. */
    public double of(Disposition disposition) {
        return sum(disposition).utility;
    }

    /** The share of them whose utility is not negative, 0 to 1; none if there are none. */
    public OptionalDouble rationalShare(Disposition disposition) {
        var sum = sum(disposition);
        return sum.number == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum.rational / sum.number);
    }

    /**
     * What a training may cost until they come to nothing on average: their utility as if trainings cost nothing, by what
     * trainings cost at a coin each; none if there is none.
     */
    public OptionalDouble breakEvenTraining(Disposition disposition) {
        var sum = sum(disposition);
        return sum.trainingCosts == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sum.withoutTraining / sum.trainingCosts);
    }
}
