package derelayl.acknowledgement;

import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.random.Draws;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who re-test and vote in a round, by what they are inclined to. */
final class Committee {
    private final BitSet members = new BitSet();
    private final Map<Disposition, Integer> sizes = new LinkedHashMap<>();
    private int size;

    private Committee() {}

    /**
     * Draws a committee.
     *
     * @param eligible everyone in good standing
     * @param wanted its size; smaller if fewer are eligible; {@link Verification#ALL} for all
     */
    static Committee draw(List<Participant> eligible, int wanted, Draws luck) {
        var isEverybody = wanted == Verification.ALL || wanted >= eligible.size();
        var committee = new Committee();
        (isEverybody ? eligible : luck.sample(eligible, wanted)).forEach(committee::add);
        return committee;
    }

    private void add(Participant member) {
        members.set(member.index());
        sizes.merge(member.disposition(), 1, Integer::sum);
        size++;
    }

    int size() {
        return size;
    }

    /** How many members there are of each disposition. */
    Map<Disposition, Integer> sizes() {
        return sizes;
    }

    boolean has(Participant participant) {
        return members.get(participant.index());
    }

    /** How many members of a disposition are allies of a contributor, who is its own ally. */
    int allies(Participant contributor, Disposition disposition) {
        if (disposition.isAlliedWith(contributor.disposition())) {
            return sizes.get(disposition);
        }
        return has(contributor) && disposition.equals(contributor.disposition()) ? 1 : 0;
    }
}
