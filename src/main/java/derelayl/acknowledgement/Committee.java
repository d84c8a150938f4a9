package derelayl.acknowledgement;

import derelayl.learning.Voters;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Luck;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Those who re-test and vote in a round, by what they are inclined to. */
final class Committee {
    private final BitSet members = new BitSet();
    private final Map<Disposition, List<Participant>> byDisposition = new LinkedHashMap<>();

    private Committee() {}

    /** Members of one disposition, of whom all are allies of a contributor or none is. */
    private record Group(
            Disposition inclination, boolean allied, int number, List<Participant> candidates, Participant contributor)
            implements Voters {
        @Override
        public String disposition() {
            return inclination.name();
        }

        @Override
        public IntStream members() {
            return candidates.stream()
                    .filter(candidate -> isAlly(candidate) == allied)
                    .mapToInt(Participant::index);
        }

        private boolean isAlly(Participant candidate) {
            return candidate == contributor || inclination.isAlliedWith(contributor.disposition());
        }
    }

    /**
     * Draws a committee.
     *
     * @param eligible everyone in good standing
     * @param wanted its size; smaller if fewer are eligible; {@link Verification#ALL} for all
     */
    static Committee draw(int round, List<Participant> eligible, int wanted, Luck luck) {
        var isEverybody = wanted == Verification.ALL || wanted >= eligible.size();
        var committee = new Committee();
        (isEverybody ? eligible : luck.committee(round, eligible, wanted, Participant::index)).forEach(committee::add);
        return committee;
    }

    private void add(Participant member) {
        members.set(member.index());
        byDisposition
                .computeIfAbsent(member.disposition(), first -> new ArrayList<>())
                .add(member);
    }

    int size() {
        return members.cardinality();
    }

    boolean has(Participant participant) {
        return members.get(participant.index());
    }

    /** All members, in groups that are alike to a contributor, who is its own ally. */
    List<Voters> facing(Participant contributor) {
        var groups = new ArrayList<Voters>();
        byDisposition.forEach((disposition, alike) -> {
            var allies = allies(contributor, disposition);
            if (allies > 0) {
                groups.add(new Group(disposition, true, allies, alike, contributor));
            }
            if (allies < alike.size()) {
                groups.add(new Group(disposition, false, alike.size() - allies, alike, contributor));
            }
        });
        return groups;
    }

    /** How many members of a disposition are allies of a contributor, who is its own ally. */
    private int allies(Participant contributor, Disposition disposition) {
        if (disposition.isAlliedWith(contributor.disposition())) {
            return byDisposition.get(disposition).size();
        }
        return has(contributor) && disposition.equals(contributor.disposition()) ? 1 : 0;
    }
}
