package derelayl.relay;

import derelayl.participant.Participant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Who does what in a round; who is excluded does nothing.
 *
 * @param owners model owners, in the order of the settlement that chose them
 * @param trainers in the order in which they were drawn
 * @param miners everyone else, by index
 */
public record Roles(List<Participant> owners, List<Participant> trainers, List<Participant> miners) {
    /** Nobody changes the lists any more. */
    public Roles {
        owners = Collections.unmodifiableList(owners);
        trainers = Collections.unmodifiableList(trainers);
        miners = Collections.unmodifiableList(miners);
    }

    /** Draws trainers from those who are not owners, so that half of all participants are one or the other. */
    static Roles draw(int round, List<Participant> chosen, RelaySimulation relay) {
        var owners = eligible(chosen);
        var others = without(owners, eligible(relay.participants()));
        var places = Math.min(relay.parameters().activeLimit() - owners.size(), others.size());
        var trainers = relay.luck().whoTrains(round, others, places, Participant::index);
        return new Roles(owners, trainers, without(trainers, others));
    }

    /** Those among the participants who are not excluded, in the same order. */
    static List<Participant> eligible(List<Participant> participants) {
        var eligible = new ArrayList<Participant>(participants.size());
        for (var participant : participants) {
            if (!participant.standing().isExcluded()) {
                eligible.add(participant);
            }
        }
        return eligible;
    }

    /** The same roles, but that some of the trainers are miners. */
    Roles withMining(Collection<Participant> some, List<Participant> participants) {
        if (some.isEmpty()) {
            return this;
        }
        var stillTraining = new ArrayList<>(trainers);
        stillTraining.removeAll(some);
        var notMining = new ArrayList<>(owners);
        notMining.addAll(stillTraining);
        return new Roles(owners, stillTraining, without(notMining, eligible(participants)));
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
