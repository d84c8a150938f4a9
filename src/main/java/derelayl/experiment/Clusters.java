package derelayl.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Finds clusters, whose libraries lie in a folder beside the program and are loaded only when one is asked for. */
public final class Clusters {
    private Clusters() {}

    /**
     * A cluster, by what it is called. From then on, the thread's context class loader is the cluster's.
     *
     * @return nothing if this build of the program has none
     */
    public static Optional<Cluster> find(String name) {
        var onClassPath = find(name, Clusters.class.getClassLoader());
        return onClassPath.isPresent() ? onClassPath : find(name, loader(name));
    }

    private static Optional<Cluster> find(String name, ClassLoader loader) {
        var found = ServiceLoader.load(Cluster.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(cluster -> cluster.name().equals(name))
                .findFirst();
        found.ifPresent(cluster -> Thread.currentThread().setContextClassLoader(loader));
        return found;
    }

    /** Loads what is in {@code <program>/NAME/} and {@code <program>/NAME/jars/}. */
    private static ClassLoader loader(String name) {
        var folder = Program.code().resolveSibling("..").resolve(name).normalize();
        var jars = new ArrayList<URL>();
        for (var place : List.of(folder, folder.resolve("jars"))) {
            if (Files.isDirectory(place)) {
                jars.addAll(jars(place));
            }
        }
        return new URLClassLoader(name, jars.toArray(URL[]::new), Clusters.class.getClassLoader());
    }

    private static List<URL> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Clusters::url)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
