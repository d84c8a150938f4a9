package derelayl.gui.inspector;

import derelayl.gui.history.ObservedRelay;
import java.util.Locale;

/** What things are called where people read them. */
final class Labels {
    private Labels() {}

    /** A constant's name: MODEL_OWNER is a model owner. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A participant's number and disposition. */
    static String ofParticipant(int index, ObservedRelay relay) {
        var disposition = relay.simulation().participants().get(index).disposition();
        return "participant %d, %s".formatted(index, disposition.name());
    }
}
