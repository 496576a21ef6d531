package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The embedded event store, key store and Keycloak's tables: PostgreSQL with fsync on. */
final class PostgresPart implements Part {

    private static final List<String> SETTINGS = List.of(
            "-c", "listen_addresses=127.0.0.1",
            "-c", "unix_socket_directories=",
            "-c", "max_connections=120",
            "-c", "shared_buffers=64MB",
            "-c", "fsync=on",
            "-c", "full_page_writes=on",
            "-c", "synchronous_commit=on");

    private final Host host;
    private final int port;
    private final ChildProcess process;
    private final PostgresAccount account = PostgresAccount.find();

    PostgresPart(Host host) {
        this.host = host;
        this.port = host.ports().of("postgres");
        this.process = new ChildProcess(name(), label(), host.home(), StopSignal.INT);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String label() {
        return "PostgreSQL";
    }

    @Override
    public void requireUnpacked() {
        host.parts().of(name(), name());
    }

    @Override
    public void start() {
        var folder = host.home().data(name());
        try {
            var programs = new PostgresBinaries(host.parts().of(name(), name()))
                    .unpacked()
                    .resolve("bin");
            new DataFolder(label(), folder).claim(host.parts().version(name()), 1);
            var data = folder.resolve("data");
            if (Files.notExists(data)) create(folder, data, programs);
            var server = List.of(programs.resolve("postgres").toString(), "-D", data.toString(), "-p", "" + port);
            process.start(new Launch(account.run(join(server, SETTINGS)), Map.of(), folder));
        } catch (IOException e) {
            throw LocalStackFailure.partUnusable(label(), String.valueOf(e.getMessage()), process.log());
        }
    }

    /** Into a draft first: an interrupted creation leaves nothing that looks like a database. */
    private void create(Path folder, Path data, Path programs) throws IOException {
        var draft = Files.createTempDirectory(folder, "creating");
        account.own(folder);
        account.own(draft);
        process.start(new Launch(
                account.run(List.of(
                        programs.resolve("initdb").toString(),
                        "-D",
                        draft.toString(),
                        "-U",
                        PostgresRoles.SUPERUSER,
                        "--auth=trust",
                        "--encoding=UTF8",
                        "--locale=C.UTF-8",
                        "--no-instructions")),
                Map.of(),
                folder));
        if (exitCode() != 0) throw LocalStackFailure.partUnusable(label(), "initdb a échoué", process.log());
        Files.move(draft, data);
    }

    private int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    @Override
    public void awaitReady() {
        new Readiness(process, host.progress()).await(this::healthy);
        new PostgresRoles(url("postgres")).create();
    }

    @Override
    public boolean healthy() {
        try (var connection = DriverManager.getConnection(url("postgres"), PostgresRoles.SUPERUSER, "")) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Database keycloak() {
        return new Database(url("keycloak"), "keycloak", "");
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url",
                url("pacta"),
                "spring.datasource.username",
                "pacta_app",
                "spring.flyway.url",
                url("pacta"),
                "spring.flyway.user",
                "pacta_owner",
                "pacta.keys.url",
                url("pacta_keys"),
                "pacta.keys.user",
                "pacta_keys");
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
