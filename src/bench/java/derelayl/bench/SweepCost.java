package derelayl.bench;

import com.sun.management.OperatingSystemMXBean;
import derelayl.experiment.IfExists;
import derelayl.experiment.PlanReader;
import derelayl.experiment.Sweep;
import derelayl.experiment.SweepPlayer;
import derelayl.experiment.SweepSession;
import derelayl.experiment.ThreadEngine;
import derelayl.policy.PolicyBook;
import derelayl.policy.Trust;
import derelayl.relay.RelaySimulation;
import derelayl.scenario.Library;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What a run costs in a sweep, against the bare simulation: seconds of processor time of the whole process, compilers
 * and garbage included, for 200 runs of 500 rounds. All are warm, and take turns, for a machine has better and worse
 * minutes.
 */
public final class SweepCost {
    private static final int TURNS = 5;
    private static final int RUNS = 200;
    private static final int ROUNDS = 500;
    private static final double NANOS = 1e9;
    private static final Library LIBRARY = Library.standard();

    private SweepCost() {}

    /** Measures, and says so on standard output. */
    public static void main(String[] arguments) throws IOException {
        var scenario = arguments.length > 0 ? arguments[0] : "paper";
        var plan = plan(scenario);
        var kinds = List.of("bare", "sweep, 1 thread", "sweep, 2 threads");
        var works = List.<Runnable>of(() -> bare(plan), () -> sweep(plan, 1), () -> sweep(plan, 2));
        works.forEach(Runnable::run);
        var seconds = new ArrayList<double[]>();
        for (var turn = 0; turn < TURNS; turn++) {
            seconds.add(works.stream().mapToDouble(SweepCost::measured).toArray());
        }
        for (var kind = 0; kind < kinds.size(); kind++) {
            var place = kind;
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %.2f s, %.3f times the bare simulation, %.3f times one thread (medians of %d)%n",
                    kinds.get(kind),
                    median(seconds.stream().mapToDouble(turn -> turn[place])),
                    median(seconds.stream().mapToDouble(turn -> turn[place] / turn[0])),
                    median(seconds.stream().mapToDouble(turn -> turn[place] / turn[1])),
                    TURNS);
        }
    }

    private static Sweep plan(String scenario) {
        var typed = List.of(Map.entry("seeds", "seeds=1.." + RUNS), Map.entry("rounds", "rounds=" + ROUNDS));
        return new PlanReader(LIBRARY, Trust.GUARDED, false).read(scenario, typed, Reader.nullReader());
    }

    private static void bare(Sweep plan) {
        var inputs = plan.run(1).inputs();
        var policies = PolicyBook.of(inputs.rules(), inputs.scenario().settings(), inputs.trust());
        for (var seed : plan.plan().seeds()) {
            new RelaySimulation(seed, inputs.scenario().relay(), policies).run(ROUNDS);
        }
    }

    private static void sweep(Sweep plan, int threads) {
        try {
            var folder = Files.createTempDirectory("sweep");
            var session = SweepSession.open(plan, "cost", folder, LIBRARY, IfExists.FAIL, false, List.of());
            new SweepPlayer(session, false, () -> false, progress -> {}).play(new ThreadEngine(threads));
            delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double measured(Runnable work) {
        var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.gc();
        var start = process.getProcessCpuTime();
        work.run();
        return (process.getProcessCpuTime() - start) / NANOS;
    }

    private static double median(DoubleStream numbers) {
        var sorted = numbers.toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
