/**
 * DeRelayL: decentralized relay learning, simulated.
 *
 * <p>Strangers train a model in a relay. In each round, trainers bid for the models of their owners, the best model
 * going to whoever bids most; they train it further on data of their own; miners record deposits, the encrypted
 * models, tests and the settlement in blocks; the majority acknowledges what it can confirm. The best models are
 * settled: their trainers own the next round's models, and the owners of every ancestor earn coins. Deposits behind
 * the others burn.
 *
 * <p>{@link derelayl.relay.RoundPhase} lists the phases of a round in order; read it next. What the protocol does is
 * in {@code relay}, with the agents in {@code participant}, votes and strikes in {@code acknowledgement}, coins and
 * blocks in {@code ledger}, models and their descent in {@code lineage}, what training makes of them in
 * {@code learning}, and all luck in {@code random}. What participants decide is not here but in rule files:
 * {@code vocabulary} is what these may see and say, {@code policy} reads and asks them, {@code ruletest} tests them. A
 * {@code scenario} describes a run, {@code measure} declares what is measured of rounds and runs, {@code run} is where
 * runs are played; {@code record}, {@code chain} and {@code report} keep what comes out as tables, blocks and figures,
 * {@code results} all of them together. {@code experiment} plays many runs, {@code comparison} says what differs between
 * alternatives, {@code equilibrium} whether honesty is worth it, {@code baseline} what is learned without the relay, {@code sensitivity} which keys matter, {@code statistics} what samples say; {@code explain} why a run came
 * out so, {@code audit} whether a chain holds, without any of the rest, and {@code replay} whether the published run does. A
 * {@code checkpoint} keeps a relay or a run to go on later, {@code state} what those know who watch it; {@code command} is
 * what one types, {@code gui} the console in which one watches a relay and changes it, {@code wording} how numbers and
 * hints are put, and {@code files} how files are written and read.
 */
package derelayl;
