package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Free ports for the parts nobody addresses by hand, remembered so that a restart finds them again. */
final class Ports {

    /** Below the range from which the system picks ports of outgoing connections. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private final Path file;
    private final Properties remembered = new Properties();
    private final Set<Integer> given = new HashSet<>();

    Ports(Path file) {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var in = Files.newBufferedReader(file)) {
            remembered.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw LocalStackFailure.homeUnusable(file, e);
        }
    }

    static Ports in(Home home) {
        return new Ports(home.run().resolve("ports.properties"));
    }

    synchronized int of(String name) {
        var port = Integer.parseInt(remembered.getProperty(name, "0"));
        while (port == 0 || given.contains(port) || !Preflight.isFree(port)) {
            port = RandomGenerator.getDefault().nextInt(LOWEST, HIGHEST);
        }
        given.add(port);
        remember(name, port);
        return port;
    }

    private void remember(String name, int port) {
        remembered.setProperty(name, String.valueOf(port));
        try (var out = Files.newBufferedWriter(file)) {
            remembered.store(out, "ports on loopback, kept from one start to the next while they are free");
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(file, e);
        }
    }
}
