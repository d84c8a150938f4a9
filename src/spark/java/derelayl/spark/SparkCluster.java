package derelayl.spark;

import derelayl.experiment.Cluster;
import derelayl.experiment.Engine;
import derelayl.experiment.SweepException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** A Spark cluster; what is set as {@code spark.…} among Java's system properties holds for it. */
public final class SparkCluster implements Cluster {
    private static final Pattern STANDALONE = Pattern.compile("spark://([^:/]+):(\\d{1,5})(,.*)?");
    private static final int PATIENCE_MILLIS = 5000;

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public Engine connect(String master, BooleanSupplier isStopped) {
        var conf = new SparkConf();
        if (!master.isEmpty()) {
            conf.setMaster(master);
        }
        var where = conf.get("spark.master", "");
        if (where.isEmpty()) {
            throw SweepException.ofPlan(
                    "--engine spark: where is the cluster? Say --master 'local[2]', or --master spark://HOST:7077");
        }
        check(where);
        conf.setIfMissing("spark.app.name", "derelayl");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        // What pages would show of runs that are over: a hundred thousand of them by default, page or none.
        conf.setIfMissing("spark.ui.retainedTasks", "1000");
        conf.setIfMissing("spark.ui.retainedStages", "10");
        conf.setIfMissing("spark.ui.retainedJobs", "10");
        if (!where.startsWith("local")) {
            conf.set("spark.jars", String.join(",", ProgramJars.with(conf.get("spark.jars", ""))));
        }
        try {
            return new SparkEngine(new JavaSparkContext(conf), isStopped);
        } catch (Exception refused) {
            // Scala throws what it likes, whatever a signature says.
            throw SweepException.ofPlan("--master %s: Spark cannot begin there: %s".formatted(where, line(refused)));
        }
    }

    /** Spark itself would try for a minute, and not say whom. */
    private static void check(String master) {
        var standalone = STANDALONE.matcher(master);
        if (!standalone.matches() || standalone.group(3) != null) {
            return;
        }
        var address = new InetSocketAddress(standalone.group(1), Integer.parseInt(standalone.group(2)));
        try (var socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
        } catch (IOException | IllegalArgumentException nobody) {
            throw SweepException.ofPlan("--master %s: nobody answers there".formatted(master));
        }
    }

    static String line(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
