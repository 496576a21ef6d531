package org.pacta.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.infra.localstack.External;
import org.pacta.infra.localstack.LocalStack;
import org.pacta.infra.localstack.Settings;
import org.springframework.util.FileSystemUtils;

/** The product's own PostgreSQL, as its launcher starts it, in a new folder; the other parts are not needed here. */
final class BenchStore implements AutoCloseable {

    private static final String NOWHERE = "http://localhost:1";
    private static final String ADMINISTRATOR = "pacta";

    private final Path home = Files.createTempDirectory("pacta-bench-");
    private final LocalStack stack;

    BenchStore() throws IOException {
        var usual = Settings.read();
        var elsewhere = new External(
                null,
                new External.Zeebe(NOWHERE, Optional.empty(), Optional.empty()),
                "localhost:1",
                new External.Identity(NOWHERE + "/realms/none", "none", ""),
                new External.Smtp("localhost", 1, Optional.empty(), ""),
                NOWHERE);
        this.stack = LocalStack.start(
                new Settings(home, usual.parts(), freePort(), freePort(), Optional.empty(), elsewhere));
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    Map<String, Object> properties() {
        return stack.properties();
    }

    ProcessHandle process() {
        return stack.process("postgres").orElseThrow();
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "pacta_owner", "");
    }

    String version() throws SQLException {
        return ask("SHOW server_version");
    }

    /** Makes every commit wait that long, as on a slower disk, so that commits of the same moment share one fsync. */
    void commitDelay(int micros) throws SQLException {
        administer(List.of(
                "ALTER SYSTEM SET commit_delay = " + micros,
                "ALTER SYSTEM SET commit_siblings = 0",
                "SELECT pg_reload_conf()"));
    }

    /** What is written goes to disk and its statistics are taken, so that no slice pays for the ones before. */
    void settle() throws SQLException {
        administer(List.of("ANALYZE", "CHECKPOINT"));
    }

    private void administer(List<String> statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), ADMINISTRATOR, "");
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }

    private String ask(String question) throws SQLException {
        try (var connection = owner();
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private String url() {
        return String.valueOf(properties().get("spring.datasource.url"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        stack.close();
    }

    /** Also when the run is interrupted. */
    private void end() {
        stack.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            System.err.println("The folder of the run stays: " + home);
        }
    }
}
