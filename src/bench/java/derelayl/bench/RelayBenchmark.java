package derelayl.bench;

import derelayl.policy.PolicyBook;
import derelayl.policy.RuleFile;
import derelayl.relay.RelayParameters;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import derelayl.scenario.ScenarioReader;
import derelayl.vocabulary.Policies;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a simulation costs: with rules and without, with more rounds, with more participants. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class RelayBenchmark {
    private static RelaySimulation play(int participants, int rounds, Policies policies) {
        var relay = new RelaySimulation(42, new RelayParameters(participants, 4, 0.5, 0.9, 1, 1, 100), policies);
        relay.run(rounds);
        return relay;
    }

    private static Policies rules() {
        var scenario = new ScenarioReader(Library.standard()).read("paper", List.of());
        var files = scenario.rules().entrySet().stream()
                .map(file -> RuleFile.read(file.getKey(), file.getValue()))
                .toList();
        return PolicyBook.of(files, scenario.settings());
    }

    /** The published run, its policies asked of rule files or written in Java. */
    @State(Scope.Benchmark)
    public static class Twin {
        @Param({"rules", "java"})
        public String policies;

        private Policies asked;

        @Setup
        public void prepare() {
            asked = policies.equals("rules") ? rules() : new JavaPolicies();
        }
    }

    /** More and more rounds. */
    @State(Scope.Benchmark)
    public static class Rounds {
        @Param({"5000", "50000"})
        public int rounds;

        private final Policies asked = rules();
    }

    /** More and more participants. */
    @State(Scope.Benchmark)
    public static class Participants {
        @Param({"256", "2560", "25600"})
        public int participants;

        private final Policies asked = rules();
    }

    @Benchmark
    public RelaySimulation rulesAgainstJava(Twin twin) {
        return play(256, 5000, twin.asked);
    }

    @Benchmark
    public RelaySimulation costOfRounds(Rounds of) {
        return play(256, of.rounds, of.asked);
    }

    @Benchmark
    public RelaySimulation costOfParticipants(Participants of) {
        return play(of.participants, 200, of.asked);
    }
}
