package derelayl.relay;

import derelayl.ledger.TestingBlock;

/** Notes what a round has cost participants, and what they have come to with it. */
final class RoundUtility {
    private RoundUtility() {}

    /** @param round all of whose coins have moved */
    static void note(Round round) {
        var participants = round.relay().participants();
        var parameters = round.relay().parameters();
        var function = parameters.utility();
        for (var attempt : round.attempts()) {
            var effort = parameters.effort(attempt.conduct());
            if (effort > 0) {
                attempt.match().trainer().utility().train(effort);
            }
        }
        for (var member : round.committee()) {
            member.utility().retest(round.contributions().size(), function);
        }
        for (var block : round.blocks()) {
            block.miner().ifPresent(index -> {
                var miner = participants.get(index).utility();
                miner.record(function);
                if (block instanceof TestingBlock testing) {
                    miner.publish(testing.cases(), function);
                }
            });
        }
        var supply = round.relay().ledger().supply();
        var genesis = round.relay().learning().genesis().performance();
        var weight = function.weight(round.number());
        for (var participant : participants) {
            participant.closeRound(weight, supply, participants.size(), genesis, function);
        }
    }
}
