package derelayl.relay;

import derelayl.participant.Participant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Who does what in a round.
 *
 * @param owners model owners, in the order of the settlement that chose them
 * @param trainers in the order in which they were drawn
 * @param miners everyone else, by index; never empty
 */
public record Roles(List<Participant> owners, List<Participant> trainers, List<Participant> miners) {
    /** Draws trainers from those who are not owners, so that half of all participants are one or the other. */
    static Roles draw(List<Participant> owners, RelaySimulation relay) {
        var others = without(owners, relay.participants());
        var places = relay.parameters().activeLimit() - owners.size();
        var trainers = relay.streams().market().sample(others, places);
        return new Roles(owners, trainers, without(trainers, others));
    }

    private static List<Participant> without(List<Participant> some, List<Participant> all) {
        var excluded = new BitSet();
        some.forEach(participant -> excluded.set(participant.index()));
        var rest = new ArrayList<Participant>(all.size());
        for (var participant : all) {
            if (!excluded.get(participant.index())) {
                rest.add(participant);
            }
        }
        return rest;
    }
}
