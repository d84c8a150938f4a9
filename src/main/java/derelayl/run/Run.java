package derelayl.run;

import derelayl.measure.MeasureObserver;
import derelayl.measure.MeasuredRun;
import derelayl.measure.Outcome;
import derelayl.policy.RuleException;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.relay.Round;
import derelayl.relay.RoundObserver;
import derelayl.scenario.Scenario;
import derelayl.scenario.ScenarioException;
import derelayl.vocabulary.Policies;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that can be played, from the start each time.
 *
 * @param seed of all its luck, from 0 to 2^32 - 1, where no other is given
 * @param rounds how many, at least 1
 * @param parameters the protocol's numbers
 * @param policies who decides what the protocol leaves open
 */
public record Run(long seed, int rounds, RelayParameters parameters, Policies policies) {
    /** A scenario's run, with these policies. */
    public static Run of(Scenario scenario, Policies policies) {
        return new Run(scenario.seed(), scenario.rounds(), scenario.relay(), policies);
    }

    /**
     * A run with the rules of its inputs.
     *
     * @throws RuleException with everything that is wrong with the rule files
     * @throws ScenarioException with what the scenario has and no rule knows
     */
    public static Run of(RunInputs inputs) {
        return of(inputs.scenario(), inputs.policies());
    }

    /** Its relay, which has not started. */
    public RelaySimulation relay() {
        return relay(seed);
    }

    /**
     * Its relay with another seed.
     *
     * @param seed from 0 to 2^32 - 1
     */
    public RelaySimulation relay(long seed) {
        return new RelaySimulation(seed, parameters, policies);
    }

    /** What sums up its rounds as they come. */
    public MeasuredRun measured() {
        return new MeasuredRun(rounds, parameters.population().dispositions(parameters.participants()));
    }

    /** Plays all rounds, and shows each to the observers once it is complete. */
    public Outcome play(RoundObserver... observers) {
        return play(seed, observers);
    }

    /**
     * Plays all rounds with another seed.
     *
     * @param seed from 0 to 2^32 - 1
     */
    public Outcome play(long seed, RoundObserver... observers) {
        var measured = measured();
        var all = new ArrayList<RoundObserver>(List.of(observers));
        all.add(0, measured);
        var relay = relay(seed);
        relay.observe(MeasureObserver.sharing(all));
        relay.run(rounds);
        return measured.outcome();
    }

    /**
     * Plays up to a round.
     *
     * @param number from 1
     * @return the round, complete
     */
    public Round round(int number) {
        var last = new ArrayList<Round>(1);
        var relay = relay();
        relay.observe(round -> {
            last.clear();
            last.add(round);
        });
        relay.run(number);
        return last.get(0);
    }
}
