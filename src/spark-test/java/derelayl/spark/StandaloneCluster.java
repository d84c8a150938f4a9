package derelayl.spark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real cluster on this machine: a master and workers, each a process that starts from the packaged folder alone. */
final class StandaloneCluster implements AutoCloseable {
    private static final Path SPARK = Path.of("target", "derelayl", "spark").toAbsolutePath();
    private static final String ADDRESS = "127.0.0.1";

    private final Path folder;
    private final int port;
    private final Process master;
    private final List<Process> workers = new ArrayList<>();

    StandaloneCluster(Path folder, int workers) throws Exception {
        this.folder = folder;
        port = freePort();
        master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                ADDRESS,
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0");
        for (var left = 300; left > 0 && !answers(); left--) {
            assertTrue(master.isAlive(), () -> log("master"));
            TimeUnit.MILLISECONDS.sleep(200);
        }
        for (var i = 1; i <= workers; i++) {
            addWorker();
        }
        awaitInLog("master", "Registering worker", workers);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(ADDRESS, port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "spark://" + ADDRESS + ":" + port;
    }

    private void addWorker() throws IOException {
        var name = "worker-" + (workers.size() + 1);
        workers.add(start(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                "0",
                "--work-dir",
                folder.resolve(name).toString(),
                url()));
    }

    /** Kills a worker as a power cut would. */
    void killWorker(int index) {
        var worker = workers.get(index);
        worker.descendants().forEach(ProcessHandle::destroyForcibly);
        worker.destroyForcibly();
    }

    private Process start(String name, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dspark.master.rest.enabled=false",
                "-cp",
                SPARK.resolve("jars") + "/*"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", SPARK.toString());
        builder.environment().put("SPARK_LOCAL_IP", ADDRESS);
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return builder.start();
    }

    private void awaitInLog(String name, String line, int times) throws Exception {
        for (var left = 300; left > 0; left--) {
            if (log(name).lines().filter(text -> text.contains(line)).count() >= times) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("no '%s' in %s".formatted(line, log(name)));
    }

    private String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    @Override
    public void close() {
        for (var index = 0; index < workers.size(); index++) {
            killWorker(index);
        }
        master.destroyForcibly();
    }
}
