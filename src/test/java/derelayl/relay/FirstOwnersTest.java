package derelayl.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import derelayl.ledger.Ledger;
import derelayl.participant.Disposition;
import derelayl.participant.Participant;
import derelayl.participant.PrivateType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstOwnersTest {
    private static final Disposition FORGER = new Disposition("forger", "", true);

    private final List<Participant> participants = new ArrayList<>();

    FirstOwnersTest() {
        var ledger = new Ledger(5);
        for (var disposition : List.of(FORGER, Disposition.HONEST, FORGER, Disposition.HONEST, Disposition.HONEST)) {
            participants.add(new Participant(participants.size(), disposition, PrivateType.USUAL, ledger));
        }
    }

    private List<Integer> indices(FirstOwners owners) {
        return owners.among(participants).stream().map(Participant::index).toList();
    }

    @Test
    void oneIsParticipant0WhateverItsDisposition() {
        assertEquals(List.of(0), indices(new FirstOwners(1, true)));
        assertEquals(List.of(0), indices(new FirstOwners(1, false)));
    }

    @Test
    void severalAreHonestUnlessThatDoesNotMatter() {
        assertEquals(List.of(1, 3), indices(new FirstOwners(2, true)));
        assertEquals(List.of(0, 1), indices(new FirstOwners(2, false)));
    }
}
