package derelayl.gui.inspector;

import derelayl.gui.history.ObservedRelay;
import derelayl.ledger.Block;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import java.util.List;

/** Something of a relay that has an inspector. */
public sealed interface Inspectable permits InspectedParticipant, InspectedModel, InspectedBlock {
    /**
     * The participant, model or block as something to inspect.
     *
     * @param object a participant, model or block of the relay
     */
    static Inspectable of(Object object, ObservedRelay relay) {
        if (object instanceof Participant participant) {
            return new InspectedParticipant(participant, relay);
        }
        return object instanceof RelayModel model
                ? new InspectedModel(model, relay)
                : new InspectedBlock((Block) object, relay);
    }

    /** What it is called. */
    String title();

    /** What matters of it, in a few lines. */
    List<String> tip();

    /** What is shown of it on a line each. */
    List<Property> properties();

    /** What is shown below: a new panel for each. */
    List<InspectorPanel> panels();
}
