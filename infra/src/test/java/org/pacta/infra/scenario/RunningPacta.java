package org.pacta.infra.scenario;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The product as its users run it: a process of its own beside its real parts, in a folder of its own. */
public final class RunningPacta implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(12);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path home;
    private final int port;
    private final int keycloakPort;
    private final Map<String, String> environment;
    private Process process;

    private RunningPacta(Path home, Map<String, String> environment) {
        this.home = home;
        this.port = freePort();
        this.keycloakPort = freePort();
        this.environment = environment;
    }

    private static RunningPacta shared;

    /** One for all scenarios of a run; it ends with the run. */
    public static synchronized RunningPacta shared() {
        if (shared == null) {
            shared = start(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** In a new folder, with more variables of the environment than the usual ones. */
    public static RunningPacta start(Map<String, String> environment) {
        var running = new RunningPacta(newHome(), environment);
        running.start();
        return running;
    }

    public Path home() {
        return home;
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public String keycloak() {
        return "http://localhost:" + keycloakPort;
    }

    /** Starts the process again on the same folder and ports, and comes back when it is ready to serve. */
    public void start() {
        var builder = command("org.pacta.infra.Pacta");
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("console.log").toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            awaitReady();
        } catch (IllegalStateException notReady) {
            close();
            throw notReady;
        }
    }

    private ProcessBuilder command(String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                Boolean.getBoolean("scenario.long") ? "-XX:+TieredCompilation" : "-XX:TieredStopAtLevel=1",
                "-cp",
                productClassPath()));
        words.addAll(List.of(arguments));
        var builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        builder.environment().put("PACTA_HOME", home.toString());
        builder.environment().put("PACTA_PORT", String.valueOf(port));
        builder.environment().put("PACTA_KEYCLOAK_PORT", String.valueOf(keycloakPort));
        return builder;
    }

    /** As a power cut would: no hook runs, the parts are left behind. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd(Duration.ofSeconds(20));
    }

    public void stop() {
        process.destroy();
        waitForEnd(Duration.ofMinutes(2));
    }

    /** Kills one of the real parts, found by the process file that the launcher keeps of it. */
    public void killPart(String name) {
        ProcessHandle.of(pidOf(name)).ifPresent(ProcessHandle::destroyForcibly);
    }

    public void killAndStart() {
        kill();
        start();
    }

    /** The port on which a part listens, as the launcher remembers it. */
    public int port(String part) {
        try (var file = Files.newBufferedReader(home.resolve("run").resolve("ports.properties"))) {
            var known = new Properties();
            known.load(file);
            return Integer.parseInt(known.getProperty(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The application's process; its parts are its descendants. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    public long pidOf(String part) {
        try (var file = Files.newBufferedReader(home.resolve("run").resolve(part + ".pid"))) {
            var known = new Properties();
            known.load(file);
            return Long.parseLong(known.getProperty("pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command that checks the whole record says, the product being stopped. */
    public String verifies() {
        try {
            var verifying = command("org.pacta.infra.Pacta", "audit-verify")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var said = new String(verifying.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return said.lines()
                    .filter(line -> line.startsWith("Journal"))
                    .findFirst()
                    .orElse(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }

    private void awaitReady() {
        var end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!ready()) {
            if (!process.isAlive()) throw new IllegalStateException("Pacta ended while starting: " + console());
            if (System.nanoTime() > end) throw new IllegalStateException("Pacta is not ready: " + console());
            pause();
        }
    }

    private boolean ready() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The end of what it printed, for a failure's message. */
    public String console() {
        try {
            var lines = Files.readAllLines(home.resolve("console.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    private void waitForEnd(Duration within) {
        try {
            if (!process.waitFor(within.toSeconds(), TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String productClassPath() {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("pacta-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
