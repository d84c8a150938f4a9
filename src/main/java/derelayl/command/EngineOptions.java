package derelayl.command;

import derelayl.experiment.Clusters;
import derelayl.experiment.Engine;
import derelayl.experiment.ThreadEngine;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What many runs are played on. */
final class EngineOptions {
    private static final String THREADS = "threads";
    private static final String SPARK = "spark";

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "Plays N runs at a time (default: as many as there are processors).")
    private Optional<Integer> parallel = Optional.empty();

    @Option(
            names = "--engine",
            paramLabel = "threads|spark",
            defaultValue = THREADS,
            description = "Plays runs on threads of this machine, or on an Apache Spark cluster (default: threads).")
    private String engine;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where the cluster is: local[2], spark://HOST:7077, or what else spark-submit takes.")
    private Optional<String> master = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /**
     * The engine.
     *
     * @param isStopped asked again and again: whether to leave all runs without results
     */
    Engine open(BooleanSupplier isStopped) {
        check();
        return engine.equals(THREADS)
                ? new ThreadEngine(threads(), isStopped)
                : Clusters.find(engine)
                        .orElseThrow(() -> wrong(
                                "--engine %s: this build of the program is without it; add it with: mvn -q -P%s package -DskipTests",
                                engine, engine))
                        .connect(master.orElse(""), isStopped);
    }

    /** Says what does not go together, before anything begins. */
    void check() {
        if (!engine.equals(THREADS) && !engine.equals(SPARK)) {
            throw wrong("--engine %s: this must be threads or spark", engine);
        }
        if (engine.equals(THREADS) && master.isPresent()) {
            throw wrong("--master %s: only --engine spark has a master", master.get());
        }
        if (!engine.equals(THREADS) && parallel.isPresent()) {
            throw wrong("--parallel %d: how many runs are played at a time is for the master to say", parallel.get());
        }
        threads();
    }

    private int threads() {
        var threads = parallel.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        if (threads < 1) {
            throw wrong("--parallel %d: this must be at least 1", threads);
        }
        return threads;
    }

    private ParameterException wrong(String message, Object... parts) {
        return new ParameterException(spec.commandLine(), message.formatted(parts));
    }
}
