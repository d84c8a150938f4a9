package derelayl.audit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * What the first block lays down.
 *
 * @param participants how many there are
 * @param quorum the share of the votes that must be exceeded
 * @param isFull whether every movement of coins is in the chain
 * @param hasDescent whether fingerprints are those of models' descent
 * @param model the first
 * @param owners who owns it in the first round
 */
record Genesis(int participants, double quorum, boolean isFull, boolean hasDescent, Model model, List<Integer> owners) {
    private static final int MOST = 10_000_000;
    private static final String NO_BASE = "0".repeat(32);

    static Genesis of(Fields block, Findings findings) {
        if (block.whole("format") != 1) {
            throw new Unreadable("this is format %d, and only format 1 is known", block.whole("format"));
        }
        var participants = block.whole("participants");
        if (participants < 1 || participants > MOST) {
            throw new Unreadable("there must be 1 to %d participants, and not %d", MOST, participants);
        }
        var owner = checked("model_owner", block.whole("model_owner"), participants);
        var owners = Arrays.stream(block.wholes("owners"))
                .map(each -> checked("owners", each, participants))
                .boxed()
                .toList();
        findings.require(new HashSet<>(owners).size() == owners.size(), "somebody is an owner twice");
        var hasDescent = block.text("fingerprints").equals("descent");
        var model = new Model(block.text("model"), owner);
        findings.require(
                !hasDescent || model.fingerprint().equals(Model.fingerprint(NO_BASE, 0, owner, owner)),
                "the fingerprint %s is not that of the genesis model",
                model.fingerprint());
        return new Genesis(
                participants, block.number("quorum"), block.text("detail").equals("full"), hasDescent, model, owners);
    }

    /** @throws Unreadable unless there is such a participant */
    int participant(String field, int index) {
        return checked(field, index, participants);
    }

    private static int checked(String field, int index, int participants) {
        if (index < 0 || index >= participants) {
            throw new Unreadable("%s: there is no participant %d", field, index);
        }
        return index;
    }
}
