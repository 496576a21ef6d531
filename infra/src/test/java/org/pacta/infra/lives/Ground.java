package org.pacta.infra.lives;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import org.pacta.infra.scenario.HeldPart;
import org.pacta.infra.scenario.RunningPacta;

/** Where a fault strikes: the product with its parts, and what can be taken from them for a while. */
record Ground(RunningPacta pacta, Caller caller, OneClock clock) {

    private static final String LATE = """
            create function late_commit() returns trigger language plpgsql as
            $$ begin perform pg_sleep(4); return null; end $$;
            create trigger late_commit after insert on domain_event for each row
            when (new.convention = '%s') execute function late_commit()
            """;
    private static final String TAKEN = "taken";
    private static final String CUT = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where usename = 'pacta_app' and application_name <> 'taken'
            """;
    private static final int MORE_THAN_THERE_ARE = 500;
    private static final Duration TWO_MONTHS = Duration.ofDays(61);

    /** A process stands still. */
    void hold(long process, Duration how) throws IOException, InterruptedException {
        try (var held = HeldPart.of(process)) {
            Thread.sleep(how);
        }
    }

    /** A transaction that takes a lock and keeps it. */
    void hold(String sql, Duration how) throws SQLException, InterruptedException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            Thread.sleep(how);
            connection.rollback();
        }
    }

    void takeConnections(Duration how) throws SQLException, InterruptedException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < MORE_THAN_THERE_ARE; i++) taken.add(asTheApplication());
        } catch (SQLException noneLeft) {
            if (taken.isEmpty()) throw noneLeft;
            cutTheOthers(taken.getFirst());
        }
        Thread.sleep(how);
        for (var each : taken) each.close();
    }

    private static void cutTheOthers(Connection mine) throws SQLException {
        try (var statement = mine.createStatement()) {
            statement.execute(CUT);
        }
    }

    void thrice(Duration how) throws InterruptedException {
        caller.repeats(3);
        Thread.sleep(how);
        caller.repeats(1);
    }

    void engineAhead(Duration by) throws IOException, InterruptedException {
        var address = "http://127.0.0.1:" + pacta.port("zeebe-management") + "/actuator/clock/add";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\":" + by.toMillis() + "}"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new IllegalStateException("The engine kept its clock: " + answer);
        }
    }

    /** The demonstration's clock is kept in the database, which outlives the application. */
    void monthsPass() {
        Facts.of(pacta).execute("update demo_clock set offset_millis = offset_millis + " + TWO_MONTHS.toMillis());
        clock.movedBy(TWO_MONTHS);
    }

    /** Appends about one convention keep their transaction open, each with the number it has taken. */
    void lateCommits(Duration how) throws InterruptedException {
        var record = Facts.of(pacta);
        record.execute(LATE.formatted(someConvention()));
        Thread.sleep(how);
        record.execute("drop function late_commit() cascade");
    }

    void deleteFolder(String name) throws IOException {
        try (var files = Files.walk(pacta.home().resolve(name))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** One that was recorded of lately. */
    String someConvention() {
        return Facts.of(pacta)
                .query("select convention::text from domain_event order by global_index desc limit 1")
                .getFirst();
    }

    /** Only the role itself may cut its own connections. */
    private Connection asTheApplication() throws SQLException {
        return DriverManager.getConnection(
                Facts.of(pacta).address().replace("pacta_owner", "pacta_app") + "&ApplicationName=" + TAKEN);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(Facts.of(pacta).address());
    }
}
