package derelayl.checkpoint;

import derelayl.policy.PolicyBook;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import derelayl.run.Run;
import derelayl.run.RunInputs;
import derelayl.scenario.Library;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A scenario to play, with its rules. */
record KeptRun(Scenario scenario, PolicyBook policies) {
    /** The scenario of this name, but for these {@code key=value}. */
    static KeptRun of(String scenarioName, String... assignments) {
        var typed = Arrays.stream(assignments)
                .map(assignment -> Map.entry(assignment, assignment))
                .toList();
        var scenario = new ScenarioReader(Library.standard()).read(scenarioName, typed);
        return new KeptRun(scenario, RunInputs.of(scenario, Trust.GUARDED).policies());
    }

    /** Its relay, not started yet. */
    RelaySimulation relay() {
        return Run.of(scenario, policies).relay();
    }

    /** Its relay after so many rounds, not ended. */
    RelaySimulation played(int rounds) {
        var relay = relay();
        relay.start();
        relay.play(rounds);
        return relay;
    }

    Checkpoint checkpoint(RelaySimulation relay) {
        return new Checkpoint(relay, policies);
    }

    /** From now on, everything that can be seen of the relay after each round, by round. */
    static SortedMap<Integer, List<Object>> watch(RelaySimulation relay) {
        var seen = new TreeMap<Integer, List<Object>>();
        relay.observe(round -> seen.put(round.number(), everythingAfter(round)));
        return seen;
    }

    private static List<Object> everythingAfter(Round round) {
        var relay = round.relay();
        var ledger = relay.ledger();
        var seen = new ArrayList<Object>(List.of(
                relay.schedule.getTime(),
                relay.schedule.getSteps(),
                relay.seed(),
                ledger.minted(),
                ledger.burned(),
                ledger.held(),
                round.movements().toString(),
                round.settlement().settled().toString(),
                round.settlement().nextOwners().toString(),
                relay.lineage().top().toString()));
        for (var participant : relay.participants()) {
            seen.add(participant.coins());
            seen.add(participant.knownVersion());
            seen.add(participant.bestPerformance());
            seen.add(participant.disposition());
            seen.add(participant.standing().strikes());
            seen.add(participant.standing().isExcluded());
            participant.latestModel().ifPresent(model -> {
                seen.add(model.toString());
                seen.add(model.claim());
                seen.add(model.generation());
            });
        }
        return seen;
    }
}
