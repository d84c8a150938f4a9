package derelayl.report.sweep;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Chromium without a window, and without a network, told what to do through its driver (W3C WebDriver). */
final class Browser implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
    private static final Pattern SESSION = Pattern.compile("\"sessionId\":\"(\\w+)\"");
    private static final String CAPABILITIES = """
            {"capabilities": {"alwaysMatch": {"goog:loggingPrefs": {"browser": "ALL"}, "goog:chromeOptions": {"args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--window-size=1200,1000", "--user-data-dir=%s"],
            "prefs": {"profile.managed_default_content_settings.javascript": %d}}}}}
            """;
    private static final int ALLOWED = 1;
    private static final int BLOCKED = 2;

    private final Process driver;
    private final String session;

    /**
     * Starts it.
     *
     * @param profile an empty folder
     * @param hasScripts whether pages may run theirs
     */
    Browser(Path profile, boolean hasScripts) throws IOException, InterruptedException {
        var output = profile.resolveSibling("driver.log");
        driver = new ProcessBuilder("chromedriver", "--port=0")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var root = "http://127.0.0.1:" + port(output) + "/session";
        var matcher = SESSION.matcher(post(root, CAPABILITIES.formatted(profile, hasScripts ? ALLOWED : BLOCKED)));
        if (!matcher.find()) {
            throw new IOException("Chromium does not start: " + Files.readString(output));
        }
        session = root + "/" + matcher.group(1);
    }

    /** Whether this machine has Chromium and its driver. */
    static boolean isInstalled() {
        return isCommand("chromium") && isCommand("chromedriver");
    }

    private static boolean isCommand(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    private int port(Path output) throws IOException, InterruptedException {
        for (var tries = 0; tries < 300 && driver.isAlive(); tries++) {
            var matcher = PORT.matcher(Files.readString(output));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
            Thread.sleep(100);
        }
        throw new IOException("the driver does not start: " + Files.readString(output));
    }

    void open(Path page) throws IOException, InterruptedException {
        post(session + "/url", "{\"url\": \"%s\"}".formatted(page.toUri()));
    }

    void resize(int width, int height) throws IOException, InterruptedException {
        post(session + "/window/rect", "{\"width\": %d, \"height\": %d}".formatted(width, height));
    }

    /** Evaluates an expression in the page, and returns its value as text. */
    String evaluate(String expression) throws IOException, InterruptedException {
        var script = new String(new JsonStringEncoder().quoteAsString("return String(" + expression + ")"));
        return value(post(session + "/execute/sync", "{\"script\": \"%s\", \"args\": []}".formatted(script)));
    }

    /** The page as it is printed: a PDF document on A4. */
    byte[] print() throws IOException, InterruptedException {
        var options = "{\"page\": {\"width\": 21, \"height\": 29.7}}";
        return Base64.getDecoder().decode(value(post(session + "/print", options)));
    }

    /** What the console has been told since the last time. */
    String console() throws IOException, InterruptedException {
        return post(session + "/se/log", "{\"type\": \"browser\"}");
    }

    private static String value(String answer) throws IOException {
        try (var json = new JsonFactory().createParser(answer)) {
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("value")) {
                    var value = json.nextTextValue();
                    if (value != null) {
                        return value;
                    }
                    break;
                }
            }
        }
        throw new IOException(answer);
    }

    private static String post(String address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Override
    public void close() throws IOException {
        try {
            HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(session)).DELETE().build(), BodyHandlers.discarding());
            driver.destroy();
            driver.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
