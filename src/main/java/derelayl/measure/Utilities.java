package derelayl.measure;

import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.participant.UtilityFunction;
import derelayl.relay.RelaySimulation;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What participants have come to.
 *
 * @param participants all of them
 * @param function what they want
 */
public record Utilities(List<Participant> participants, UtilityFunction function) {
    static Utilities of(RelaySimulation relay) {
        return new Utilities(relay.participants(), relay.parameters().utility());
    }

    /** The utility of all. */
    public double welfare() {
        var sum = 0.0;
        for (var participant : participants) {
            sum += participant.utility().of(function);
        }
        return sum;
    }

    /** The utility of all participants with a disposition; 0 if there are none. */
    public double of(Disposition disposition) {
        var sum = 0.0;
        for (var participant : those(disposition)) {
            sum += participant.utility().of(function);
        }
        return sum;
    }

    /** The share of them whose utility is not negative, 0 to 1; none if there are none. */
    public OptionalDouble rationalShare(Disposition disposition) {
        return those(disposition).stream()
                .mapToDouble(participant -> participant.utility().of(function) >= 0 ? 1 : 0)
                .average();
    }

    /**
     * What a training may cost until they come to nothing on average: their utility as if trainings cost nothing, by what
     * trainings cost at a coin each; none if there is none.
     */
    public OptionalDouble breakEvenTraining(Disposition disposition) {
        var utility = 0.0;
        var costs = 0.0;
        for (var participant : those(disposition)) {
            utility += participant.utility().withoutTraining();
            costs += participant.utility().trainingCosts();
        }
        return costs == 0 ? OptionalDouble.empty() : OptionalDouble.of(utility / costs);
    }

    private List<Participant> those(Disposition disposition) {
        return participants.stream()
                .filter(participant -> participant.disposition().equals(disposition))
                .toList();
    }
}
