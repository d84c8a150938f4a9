/**
 * The protocol. {@link derelayl.relay.RoundPhase} says what happens in a round; {@link derelayl.relay.Round} hands
 * each phase to the class that knows how, and says afterwards what came of it;
 * {@link derelayl.relay.RelaySimulation} repeats it.
 */
package derelayl.relay;
