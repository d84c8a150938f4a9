package derelayl.gui;

import derelayl.ledger.Block;
import derelayl.lineage.RelayModel;
import derelayl.participant.Participant;
import sim.portrayal.Inspector;

/** The inspectors of whatever can be selected in a picture. */
final class Inspection {
    private Inspection() {}

    /**
     * What the thing is called.
     *
     * @param thing a participant, model or block
     */
    static String name(Object thing) {
        if (thing instanceof Participant participant) {
            return "Participant " + participant.index();
        }
        if (thing instanceof RelayModel model) {
            return model.version() == 0
                    ? "Genesis model"
                    : "Model of round %d by participant %d".formatted(model.version(), model.trainer());
        }
        var block = (Block) thing;
        return "Block of round %d: %s".formatted(block.round(), BlockText.kind(block));
    }

    /**
     * Opens the thing's inspector.
     *
     * @param thing a participant, model or block of the relay that is being watched
     */
    static Inspector of(Object thing, RelaySimulationWithUI console) {
        var watch = console.watch().orElseThrow();
        if (thing instanceof Participant participant) {
            var page = new ParticipantPage(participant, watch);
            return new FactSheet(name(thing), page.facts(), page.views(), console);
        }
        if (thing instanceof RelayModel model) {
            var page = new ModelPage(model, watch);
            return new FactSheet(name(thing), page.facts(), page.views(), console);
        }
        var page = new BlockPage((Block) thing, watch);
        return new FactSheet(name(thing), page.facts(), page.views(), console);
    }
}
