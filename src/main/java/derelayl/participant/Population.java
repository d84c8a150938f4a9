package derelayl.participant;

import derelayl.random.Luck;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * Who is inclined to what.
 *
 * @param shares the share of all participants that has a disposition, 0 to 1; the rest are honest
 * @param genesis the disposition of the genesis owner
 */
public record Population(List<Share> shares, Disposition genesis) implements Serializable {
    /** Everybody is honest. */
    public static final Population ALL_HONEST = new Population(List.of(), Disposition.HONEST);

    /** The share of all participants that has a disposition, 0 to 1. */
    public record Share(Disposition disposition, double share) implements Serializable {
        int of(int participants) {
            return (int) Math.floor(share * participants + 0.5);
        }
    }

    /** Puts the shares in the order of their names, without those that are 0. */
    public Population {
        var byName = new TreeMap<String, Share>();
        shares.stream()
                .filter(share -> share.share() > 0)
                .forEach(share -> byName.put(share.disposition().name(), share));
        shares = List.copyOf(byName.values());
    }

    /** How many of so many participants are not honest by their share; rounded half up for each disposition. */
    public int others(int participants) {
        return shares.stream().mapToInt(share -> share.of(participants)).sum();
    }

    /** How many of so many participants are honest. */
    public int honest(int participants) {
        return participants - others(participants) - (genesis.equals(Disposition.HONEST) ? 0 : 1);
    }

    /** The dispositions that anybody has among so many participants, honest first. */
    public List<Disposition> dispositions(int participants) {
        var dispositions = new ArrayList<Disposition>();
        dispositions.add(Disposition.HONEST);
        shares.stream()
                .filter(share -> share.of(participants) > 0)
                .forEach(share -> dispositions.add(share.disposition()));
        if (!dispositions.contains(genesis)) {
            dispositions.add(genesis);
        }
        return dispositions;
    }

    /**
     * Draws who is inclined to what: all but the genesis owner, without replacement.
     *
     * @return a disposition for each participant
     */
    public List<Disposition> assign(int participants, Luck luck) {
        var assigned = new ArrayList<>(Collections.nCopies(participants, Disposition.HONEST));
        assigned.set(0, genesis);
        var drawn = luck.whoIsNotHonest(participants, others(participants)).iterator();
        for (var share : shares) {
            for (var i = 0; i < share.of(participants); i++) {
                assigned.set(drawn.next(), share.disposition());
            }
        }
        return assigned;
    }
}
