package org.pacta.peers;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.RunningPacta;

/** Figure 5: lives per second of the whole product beside an engine alone, in turns on one PostgreSQL, and who used the processor. */
final class Lifecycles {

    private static final int THREADS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WARMING = Duration.ofSeconds(60);
    private static final Duration SLICE = Duration.ofSeconds(15);
    private static final List<String> PARTS = List.of("postgres", "zeebe", "kafka", "keycloak");

    private final StringBuilder report = new StringBuilder();

    private Lifecycles() {}

    public static void main(String[] none) throws Exception {
        new Lifecycles().run();
        System.exit(0);
    }

    private void run() throws Exception {
        try (var pacta = RunningPacta.start(Map.of());
                var peer = new Peer(database(pacta), "pacta", THREADS)) {
            var product = new Product(new Api(pacta), THREADS);
            var done = new LinkedHashMap<Lives, List<Double>>();
            for (var side : List.of(product, peer)) slice(side, WARMING);
            line("Load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            var start = Processors.of(pacta, PARTS);
            var used = start.minus(start);
            var lives = 0.0;
            for (int round = 0; round < ROUNDS; round++)
                for (var side : List.of(product, peer)) {
                    var from = Processors.of(pacta, PARTS);
                    var many = slice(side, SLICE);
                    done.computeIfAbsent(side, s -> new ArrayList<>()).add(many / (double) SLICE.toSeconds());
                    if (side == product) {
                        lives += many;
                        used = used.plus(Processors.of(pacta, PARTS).minus(from));
                    }
                }
            tell(done, used, lives, product, peer);
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("peers.md"), report);
    }

    private void tell(Map<Lives, List<Double>> done, Processors used, double lives, Lives product, Lives peer) {
        done.forEach((side, rates) -> line(side.name() + ": " + number(median(rates)) + " lives/s"));
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++)
            ratios.add(done.get(product).get(round) / done.get(peer).get(round));
        line("ratio: " + number(median(ratios)));
        used.seconds().forEach((who, seconds) -> line("  " + who + ": " + number(1000 * seconds / lives) + " ms of processor time per life"));
    }

    private static long slice(Lives side, Duration length) throws Exception {
        var end = System.nanoTime() + length.toNanos();
        long lives = 0;
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<Long>>();
            for (int thread = 0; thread < THREADS; thread++) {
                var one = side.thread(thread);
                running.add(pool.submit(() -> until(one, end)));
            }
            for (var each : running) lives += each.get();
        }
        return lives;
    }

    private static long until(Runnable one, long end) {
        long lives = 0;
        while (System.nanoTime() < end) {
            one.run();
            lives++;
        }
        return lives;
    }

    private static String database(RunningPacta pacta) throws Exception {
        var server = "jdbc:postgresql://localhost:" + pacta.port("postgres") + "/";
        try (var connection = DriverManager.getConnection(server + "postgres", "pacta", "");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE peer");
        }
        return server + "peer";
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void line(String text) {
        System.out.println(text);
        report.append(text).append('\n');
    }
}
