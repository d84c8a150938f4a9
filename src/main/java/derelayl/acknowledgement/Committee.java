package derelayl.acknowledgement;

import derelayl.learning.Voters;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Luck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Those who re-test and vote in a round, by what they are inclined to. */
public final class Committee {
    private final List<Participant> members;
    private final BitSet indices = new BitSet();
    private final Map<Disposition, Integer> sizes = new LinkedHashMap<>();

    private Committee(List<Participant> members) {
        this.members = members;
        members.forEach(member -> {
            indices.set(member.index());
            sizes.merge(member.disposition(), 1, Integer::sum);
        });
    }

    /** Members of one disposition, of whom all are allies of a contributor or none is. */
    record Group(Disposition inclination, boolean allied, int number, Committee committee, Participant contributor)
            implements Voters {
        @Override
        public String disposition() {
            return inclination.name();
        }

        @Override
        public IntStream members() {
            return participants().stream().mapToInt(Participant::index);
        }

        List<Participant> participants() {
            return committee.members.stream()
                    .filter(member -> member.disposition().equals(inclination))
                    .filter(member -> isAlly(member) == allied)
                    .toList();
        }

        private boolean isAlly(Participant member) {
            return member == contributor || inclination.isAlliedWith(contributor.disposition());
        }
    }

    /** As long as nobody is drawn. */
    public static Committee ofNobody() {
        return new Committee(List.of());
    }

    /**
     * Draws a committee.
     *
     * @param eligible everyone in good standing
     * @param wanted its size; smaller if fewer are eligible; {@link Verification#ALL} for all
     */
    static Committee draw(int round, List<Participant> eligible, int wanted, Luck luck) {
        var isEverybody = wanted == Verification.ALL || wanted >= eligible.size();
        return new Committee(isEverybody ? eligible : luck.committee(round, eligible, wanted, Participant::index));
    }

    /** Those who re-test and vote. */
    public List<Participant> members() {
        return Collections.unmodifiableList(members);
    }

    int size() {
        return members.size();
    }

    boolean has(Participant participant) {
        return indices.get(participant.index());
    }

    /** All members, in groups that are alike to a contributor, who is its own ally. */
    List<Group> facing(Participant contributor) {
        var groups = new ArrayList<Group>();
        sizes.forEach((disposition, size) -> {
            var allies = allies(contributor, disposition);
            if (allies > 0) {
                groups.add(new Group(disposition, true, allies, this, contributor));
            }
            if (allies < size) {
                groups.add(new Group(disposition, false, size - allies, this, contributor));
            }
        });
        return groups;
    }

    /** How many members of a disposition are allies of a contributor, who is its own ally. */
    private int allies(Participant contributor, Disposition disposition) {
        if (disposition.isAlliedWith(contributor.disposition())) {
            return sizes.get(disposition);
        }
        return has(contributor) && disposition.equals(contributor.disposition()) ? 1 : 0;
    }

    /**
     * Those who voted on a contribution as the verdict went: they acknowledge it, or they do not.
     *
     * @param luck who of those who are alike has seen what, where re-tests differ
     */
    public List<Participant> agreeing(int round, Participant contributor, Verdict verdict, Luck luck) {
        var agreeing = new ArrayList<Participant>();
        for (var group : facing(contributor)) {
            var undecided = group.participants();
            var classes = verdict.votes().entrySet().stream()
                    .filter(alike -> alike.getKey().getDisposition().equals(group.disposition()))
                    .filter(alike -> alike.getKey().isAllied() == group.allied())
                    .toList();
            for (var alike : classes) {
                var isAll = alike.getValue() == undecided.size();
                var voting = isAll
                        ? undecided
                        : luck.whoSaw(round, contributor.index(), undecided, alike.getValue(), Participant::index);
                if (alike.getKey().acknowledges() == verdict.acknowledged()) {
                    agreeing.addAll(voting);
                }
                var decided = new LinkedHashSet<>(voting);
                undecided = undecided.stream()
                        .filter(member -> !decided.contains(member))
                        .toList();
            }
        }
        return agreeing;
    }
}
