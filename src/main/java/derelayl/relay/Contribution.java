package derelayl.relay;

import derelayl.lineage.RelayModel;
import derelayl.vocabulary.Conduct;

/**
 * A model that a trainer delivered.
 *
 * @param match under which it was trained
 * @param conduct how the trainer went about it
 * @param model what it delivered
 */
public record Contribution(Match match, Conduct conduct, RelayModel model) {}
