package derelayl.relay;

import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import java.io.Serializable;
import java.util.List;

/**
 * Who owns the genesis model in the first round: participant 0 if it is one, whatever its disposition, or else some of
 * lowest index.
 *
 * @param number how many, at least 1
 * @param honest whether several are honest ones; if not, dispositions do not matter
 */
public record FirstOwners(int number, boolean honest) implements Serializable {
    /** Participant 0. */
    public static final FirstOwners ONE = new FirstOwners(1, true);

    /** Those among all participants, by index. */
    List<Participant> among(List<Participant> participants) {
        return participants.stream()
                .filter(participant ->
                        number == 1 || !honest || participant.disposition().equals(Disposition.HONEST))
                .limit(number)
                .toList();
    }
}
