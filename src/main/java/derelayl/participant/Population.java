package derelayl.participant;

import derelayl.random.Luck;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Who is inclined to what.
 *
 * @param shares the share of all participants that has a disposition, 0 to 1, drawn by lot
 * @param members who has a disposition without a lot; the rest are honest
 * @param genesis the disposition of the genesis owner
 */
public record Population(List<Share> shares, List<Members> members, Disposition genesis) implements Serializable {
    /** Everybody is honest. */
    public static final Population ALL_HONEST = new Population(List.of(), Disposition.HONEST);

    /** The share of all participants that has a disposition, 0 to 1. */
    public record Share(Disposition disposition, double share) implements Serializable {
        int of(int participants) {
            return (int) Math.floor(share * participants + 0.5);
        }
    }

    /** Participants who have a disposition, by index, each at least 1; in ascending order. */
    public record Members(Disposition disposition, List<Integer> indices) implements Serializable {
        /** Sorts them, and leaves out who is named twice. */
        public Members {
            indices = List.copyOf(new TreeSet<>(indices));
        }
    }

    /** Puts all in the order of their names, without shares of 0 and lists of nobody. */
    public Population {
        var byName = new TreeMap<String, Share>();
        shares.stream()
                .filter(share -> share.share() > 0)
                .forEach(share -> byName.put(share.disposition().name(), share));
        shares = List.copyOf(byName.values());
        var named = new TreeMap<String, Members>();
        members.stream()
                .filter(some -> !some.indices().isEmpty())
                .forEach(some -> named.put(some.disposition().name(), some));
        members = List.copyOf(named.values());
    }

    /** All but the genesis owner have what they have by lot. */
    public Population(List<Share> shares, Disposition genesis) {
        this(shares, List.of(), genesis);
    }

    /** All who are not left to a lot, each as often as it is named, without the genesis owner. */
    public List<Integer> named() {
        return members.stream()
                .map(Members::indices)
                .flatMap(Collection::stream)
                .toList();
    }

    /** How many of so many participants are not honest, without the genesis owner. */
    public int others(int participants) {
        return drawn(participants) + named().size();
    }

    /** How many are drawn; rounded half up for each disposition. */
    private int drawn(int participants) {
        return shares.stream().mapToInt(share -> share.of(participants)).sum();
    }

    /** How many of so many participants are honest. */
    public int honest(int participants) {
        return participants - others(participants) - (genesis.equals(Disposition.HONEST) ? 0 : 1);
    }

    /** The dispositions that anybody has among so many participants, honest first. */
    public List<Disposition> dispositions(int participants) {
        var byName = new TreeMap<String, Disposition>();
        shares.stream()
                .filter(share -> share.of(participants) > 0)
                .forEach(share -> byName.put(share.disposition().name(), share.disposition()));
        members.forEach(some -> byName.put(some.disposition().name(), some.disposition()));
        var dispositions = new ArrayList<Disposition>();
        dispositions.add(Disposition.HONEST);
        dispositions.addAll(byName.values());
        if (!dispositions.contains(genesis)) {
            dispositions.add(genesis);
        }
        return dispositions;
    }

    /**
     * Says who is inclined to what: draws all but the genesis owner and those who are named, without replacement.
     *
     * @return a disposition for each participant
     */
    public List<Disposition> assign(int participants, Luck luck) {
        var assigned = new ArrayList<>(Collections.nCopies(participants, Disposition.HONEST));
        assigned.set(0, genesis);
        var isNamed = new BitSet();
        for (var some : members) {
            for (var index : some.indices()) {
                assigned.set(index, some.disposition());
                isNamed.set(index);
            }
        }
        var candidates = IntStream.range(1, participants)
                .filter(index -> !isNamed.get(index))
                .boxed()
                .toList();
        var drawn = luck.whoIsNotHonest(candidates, drawn(participants)).iterator();
        for (var share : shares) {
            for (var i = 0; i < share.of(participants); i++) {
                assigned.set(drawn.next(), share.disposition());
            }
        }
        return assigned;
    }
}
